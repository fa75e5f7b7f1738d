import { BARE_PAGES } from '../dossier/page-ref.ts';
import { type Finding, fault, fileIn } from '../issue/fault.ts';
import { nearestNames } from '../issue/nearest.ts';
import { citedParts } from '../record/cites.ts';
import type { Reference } from '../record/kind.ts';
import { type AnyRecord, kindOf, type RecordKind } from '../record/record.ts';
import { LANGS } from '../record/text.ts';

/** Every reference of a record leads to a record, or a part of one, of the right kind. */
export function checkReferences(records: readonly AnyRecord[]): Finding[] {
  const targets = new Map<string, AnyRecord[]>();
  for (const record of records) targets.set(record.id, [...(targets.get(record.id) ?? []), record]);
  return records.flatMap((record) => [
    ...referencesOf(record).flatMap((reference) => checkOne(record, record.file, reference, targets)),
    ...proseReferences(record).flatMap(({ file, reference }) => checkOne(record, file, reference, targets)),
    ...messageFaults(record, targets),
  ]);
}

/** A message that a citation or passage names is one of the thread's source. */
function messageFaults(record: AnyRecord, targets: ReadonlyMap<string, readonly AnyRecord[]>): Finding[] {
  const places = citedParts(record).flatMap((part) =>
    part.cites.map((cite, index) => ({
      field: `${part.field}.${index}.at.message`,
      key: cite.at.message,
      source: cite.source,
    })),
  );
  const passages =
    record.record === 'source'
      ? record.passages.map((one, index) => ({
          field: `passages.${index}.at.message`,
          key: one.at.message,
          source: record.id,
        }))
      : [];
  return [...places, ...passages].flatMap(({ field, key, source: id }) => {
    const source = targets.get(id)?.find((target) => target.record === 'source');
    if (key === null || !source || source.messages.some((message) => message.key === key)) return [];
    const keys = source.messages.map((message) => message.key);
    return [
      fault({
        code: 'REF',
        file: record.file,
        field,
        found: key,
        why: `is no message of ${id}`,
        remedy: keys.length > 0 ? `use one of: ${keys.join(', ')}` : 'declare the messages in the source',
      }),
    ];
  });
}

function checkOne(
  record: AnyRecord,
  file: string,
  { field, to, kinds }: Reference<RecordKind>,
  targets: ReadonlyMap<string, readonly AnyRecord[]>,
): Finding[] {
  const place = { code: 'REF', file, field } as const;
  const [id = '', part] = to.split('#');
  const found = targets.get(id) ?? [];
  const right = found.filter((target) => kinds.includes(target.record));
  if (right.length === 0 && found.length > 0) {
    return [
      fault({
        ...place,
        found: to,
        why: `is a ${found[0]?.record ?? ''}, expected a ${kinds.join(' or ')}`,
        remedy: `name a ${kinds.join(' or ')}`,
      }),
    ];
  }
  if (right.length === 0) {
    const names = [...targets]
      .filter(([, list]) => list.some((target) => kinds.includes(target.record)))
      .map(([name]) => name);
    const near = nearestNames(id, names);
    return [
      fault({
        ...place,
        found: to,
        why: `names no ${kinds.join(' or ')}`,
        remedy: near.length > 0 ? `did you mean ${near.join(' or ')}?` : `write that record, or correct the id`,
      }),
    ];
  }
  if (id === record.id && part === undefined && record.record === 'event') {
    return [fault({ ...place, found: to, why: 'points at the record itself', remedy: 'name another record' })];
  }
  const parts = right.flatMap((target) => citedParts(target).map((item) => item.owner));
  if (part === undefined || parts.includes(to)) return [];
  const keys = parts.filter((owner) => owner.includes('#')).map((owner) => owner.slice(owner.indexOf('#') + 1));
  return [
    fault({
      ...place,
      found: to,
      why: `${id} has no part ${part}`,
      remedy: keys.length > 0 ? `use one of: ${keys.join(', ')}` : 'drop the part after #',
    }),
  ];
}

/** References in the facts of a record, those of its citations first. */
function referencesOf(record: AnyRecord): Reference<RecordKind>[] {
  const cites = citedParts(record).flatMap((part) =>
    part.cites.map(({ source }, index) => ({
      field: `${part.field}.${index}.source`,
      to: source,
      kinds: ['source'] as const,
    })),
  );
  return [...cites, ...kindOf(record).references(record)];
}

/** Links in the prose, per language. */
function proseReferences(record: AnyRecord): { file: string; reference: Reference<RecordKind> }[] {
  const bare = new Set(BARE_PAGES.map((page) => `page:${page}`));
  return LANGS.flatMap((lang) =>
    record.prose[lang].refs
      .filter((ref) => !bare.has(ref))
      .map((ref) => {
        const [kind = '', to = ''] = ref.split(':');
        return { file: fileIn(record, lang), reference: { field: 'prose', to, kinds: [kind as RecordKind] } };
      }),
  );
}
