import type { APIRoute, GetStaticPaths } from 'astro';
import { csvNameOf } from '../../../core/record/figure.ts';
import { getFigureFiles } from '../../_paths.ts';

/** `/data/figures/<case>-<slug>.csv`: every figure as a table. */
export const getStaticPaths = (() =>
  [...getFigureFiles()].map(([id, { text }]) => ({
    params: { file: csvNameOf(id) },
    props: { text },
  }))) satisfies GetStaticPaths;

/** One figure. */
export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
