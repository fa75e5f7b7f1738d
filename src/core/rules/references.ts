import { type Finding, fault, fileIn } from '../issue/fault.ts';
import { nearestNames } from '../issue/nearest.ts';
import { citedParts } from '../record/cites.ts';
import { EVENT_RELATIONS } from '../record/event.ts';
import type { AnyRecord, RecordKind } from '../record/record.ts';

type Reference = { readonly field: string; readonly to: string; readonly kinds: readonly RecordKind[] };

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
  { field, to, kinds }: Reference,
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

function many(field: string, ids: readonly string[], ...kinds: RecordKind[]): Reference[] {
  return ids.map((to, index) => ({ field: `${field}.${index}`, to, kinds }));
}

function one(field: string, to: string | null, ...kinds: RecordKind[]): Reference[] {
  return to === null || to === 'not-in-documents' ? [] : [{ field, to, kinds }];
}

/** References in the facts of a record. */
function referencesOf(record: AnyRecord): Reference[] {
  const cites = citedParts(record).flatMap((part) =>
    part.cites.flatMap((cite, index) => one(`${part.field}.${index}.source`, cite.source, 'source')),
  );
  return [...cites, ...ownReferences(record)];
}

function ownReferences(record: AnyRecord): Reference[] {
  switch (record.record) {
    case 'case':
      return [
        ...many('keyEvents', record.keyEvents, 'event'),
        ...Object.entries(record.milestones).flatMap(([name, to]) => one(`milestones.${name}`, to, 'event')),
      ];
    case 'source':
      return [
        ...many('from', record.from, 'actor'),
        ...many('to', record.to, 'actor'),
        ...record.messages.flatMap((message, index) => [
          ...one(`messages.${index}.from`, message.from, 'actor'),
          ...one(`messages.${index}.to`, message.to, 'actor'),
        ]),
      ];
    case 'event':
      return [
        ...record.actors.flatMap((part, index) => one(`actors.${index}.actor`, part.actor, 'actor')),
        ...many('themes', record.themes, 'theme'),
        ...EVENT_RELATIONS.flatMap((name) => many(name, record[name], name === 'discloses' ? 'knowledge' : 'event')),
        ...one('decision.addressee', record.decision?.addressee ?? null, 'actor'),
        ...one('decision.outcome', record.decision?.outcome ?? null, 'event'),
      ];
    case 'knowledge':
      return [
        ...many('about', record.about, 'event'),
        ...record.statements.flatMap((item, index) => one(`statements.${index}.actor`, item.actor, 'actor')),
      ];
    case 'discrepancy':
      return many('touches', record.touches, 'event', 'knowledge', 'figure', 'version', 'source');
    case 'gap':
      return [
        ...many('looked', record.looked, 'source'),
        ...many('touches', record.touches, 'event', 'knowledge', 'source'),
      ];
    case 'version':
      return [
        ...record.family.flatMap((item, index) => one(`family.${index}.source`, item.source, 'source')),
        ...record.changes.flatMap((item, index) => one(`changes.${index}.event`, item.event, 'event')),
      ];
    case 'actor':
      return [...one('partOf', record.partOf, 'actor'), ...many('namedIn', record.namedIn, 'source')];
    case 'term':
      return many('sources', record.sources, 'source');
    default:
      return [];
  }
}

/** Pages that no record stands for; prose may link to them. */
const BARE_PAGES = new Set([
  'page:home',
  'page:cases',
  'page:actors',
  'page:themes',
  'page:glossary',
  'page:search',
  'page:data',
  'page:all-timelines',
  'page:all-discrepancies',
  'page:all-gaps',
]);

/** Links in the prose, per language. */
function proseReferences(record: AnyRecord): { file: string; reference: Reference }[] {
  return (['nl', 'en'] as const).flatMap((lang) =>
    record.prose[lang].refs
      .filter((ref) => !BARE_PAGES.has(ref))
      .map((ref) => {
        const [kind = '', to = ''] = ref.split(':');
        return { file: fileIn(record, lang), reference: { field: 'prose', to, kinds: [kind as RecordKind] } };
      }),
  );
}
