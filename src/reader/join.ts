import { type Issue, type Outcome, outcome } from '../core/issue/issue.ts';
import { nearestNames } from '../core/issue/nearest.ts';
import type { AnyRecord } from '../core/record/record.ts';
import { type FilePlace, slugFault } from './place.ts';
import { type Parsed, toPath } from './record.ts';

/** Drops files that share a place with another but for letter case, Unicode form, ending or the date before `--`. */
export function dropDoubles(parsed: readonly Parsed[]): Outcome<Parsed[]> {
  const seen = new Map<string, Parsed>();
  const soundFirst = [...parsed].sort(
    (a, b) => Number(slugFault(a.place.slug) !== null) - Number(slugFault(b.place.slug) !== null),
  );
  const issues = soundFirst.flatMap((item) => {
    const { reader, slug, lang } = item.place;
    const key = [reader.kind, item.place.case, slug, lang].join('|').normalize('NFKC').toLowerCase();
    const first = seen.get(key);
    if (first) return [doubled(item, first)];
    seen.set(key, item);
    return [];
  });
  const kept = new Set(seen.values());
  return outcome(
    parsed.filter((item) => kept.has(item)),
    issues,
  );
}

function doubled(item: Parsed, first: Parsed): Issue {
  return {
    code: 'ID-DOUBLE',
    file: item.file,
    line: 0,
    field: 'file name',
    found: item.place.slug,
    why: `is the id of ${first.file} too`,
    remedy: 'rename one of the two files',
  };
}

/** Joins Dutch facts and English words; one without the other is a fault. */
export function joinTwins(parsed: readonly Parsed[]): Outcome<AnyRecord[]> {
  const english = new Map(parsed.filter((item) => item.place.lang === 'en').map((item) => [keyOf(item.place), item]));
  const dutch = parsed.filter((item) => item.place.lang === 'nl');
  const known = new Set(dutch.map((item) => keyOf(item.place)));
  const orphans = [...english].filter(([key]) => !known.has(key)).map(([, item]) => orphanTranslation(item, dutch));
  const joined = dutch.map((item) => joinTwin(item, english.get(keyOf(item.place))));
  return outcome(
    joined.flatMap(({ value }) => value ?? []),
    orphans,
    joined.flatMap(({ issues }) => issues),
  );
}

function keyOf(place: FilePlace): string {
  return `${place.reader.kind}|${place.case}|${place.slug}`;
}

/** The record of a Dutch file and its English twin; null where either says nothing sound. */
function joinTwin(base: Parsed, twin: Parsed | undefined): Outcome<AnyRecord | null> {
  if (!twin) return outcome(null, [untranslated(base)]);
  if (base.data === null || twin.data === null) return outcome(null);
  const { record, faults } = base.place.reader.join({
    base: base.data,
    en: twin.data,
    prose: { nl: base.prose, en: twin.prose },
    place: { case: base.place.case, slug: base.place.slug, file: base.file },
  });
  return outcome(
    record,
    faults.map((one) => ({
      code: 'LANG-PART',
      file: twin.file,
      line: twin.yaml.lineOf(toPath(one.field)),
      ...one,
    })),
  );
}

function untranslated(item: Parsed): Issue {
  return {
    code: 'LANG-MISSING',
    file: item.file,
    line: 0,
    field: 'en',
    found: '',
    why: 'has no English words',
    remedy: `write ${twinPath(item.file)}`,
  };
}

/** Path of the English file beside a Dutch one. */
export function twinPath(file: string): string {
  return file.startsWith('content/cases/')
    ? file.replace(/^(content\/cases\/[^/]+)\//, '$1/en/')
    : file.replace(/^(content\/[^/]+)\//, '$1/en/');
}

function orphanTranslation(item: Parsed, dutch: readonly Parsed[]): Issue {
  const same = dutch.filter(
    (other) => other.place.reader === item.place.reader && other.place.case === item.place.case,
  );
  const near = nearestNames(
    item.place.slug,
    same.map((other) => other.place.slug),
  )[0];
  return {
    code: 'LANG-ORPHAN',
    file: item.file,
    line: 0,
    field: 'file name',
    found: item.place.slug,
    why: 'translates no Dutch file',
    remedy: near ? `rename it to match ${near}, or delete it` : 'write the Dutch file, or delete this one',
  };
}
