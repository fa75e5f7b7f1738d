import type { APIRoute, GetStaticPaths } from 'astro';
import { getDossier } from '../../collections/dossier.ts';
import { dataFiles } from '../../exports/json.ts';

/** `/data/<case>.json`, `/data/all.json` and the schema that describes them. */
export const getStaticPaths = (() =>
  [...dataFiles(getDossier())].map(([file, data]) => ({
    params: { file },
    props: { data },
  }))) satisfies GetStaticPaths;

/** One file of open data. */
export const GET: APIRoute<{ data: object }> = ({ props }) => Response.json(props.data);
