import type { Dossier, Linked, ListName } from '../core/dossier/dossier.ts';
import { KINDS } from '../core/record/kinds.ts';
import { type AnyRecord, OPEN_KINDS, type OpenKind } from '../core/record/record.ts';
import { LANGS } from '../core/record/text.ts';
import { messagesOf } from '../i18n/messages.ts';
import { pathOf } from '../i18n/routes.ts';
import { openDataSchema, SCHEMA_VERSION } from '../schemas/open-data.ts';
import { type OpenRecord, recordData } from './record.ts';
import { type RecordSelection, selectCase } from './selection.ts';

/** The files of open data by name without `.json`: one a case, all cases, and the schema that describes them. */
export function dataFiles(dossier: Dossier): ReadonlyMap<string, object> {
  return new Map<string, object>([
    ...dossier.cases.map((item) => [item.id, dataOf(selectCase(dossier, item.id))] as const),
    ['all', dataOf(dossier)],
    ['schema', openDataSchema],
  ]);
}

type Lists = { readonly [K in OpenKind as ListName<K>]: readonly OpenRecord<Linked<K>>[] };

/** A dossier as other programs read it; the contract is `openDataSchema`. */
export function dataOf(records: RecordSelection) {
  const lists = OPEN_KINDS.map((kind) => {
    const list: readonly AnyRecord[] = records[KINDS[kind].plural];
    return [KINDS[kind].plural, list.map(recordData)];
  });
  return {
    schemaVersion: SCHEMA_VERSION,
    site: {
      name: messagesOf('nl').site.name,
      languages: LANGS,
      baseLanguage: 'nl',
      schema: '/data/schema.json',
      url: { nl: pathOf('nl', { page: 'home' }), en: pathOf('en', { page: 'home' }) },
    },
    ...(Object.fromEntries(lists) as Lists),
  };
}
