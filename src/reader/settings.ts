import { z } from 'astro/zod';
import { EXCEPTABLE } from '../core/issue/codes.ts';
import { type Issue, type Outcome, outcome } from '../core/issue/issue.ts';
import { KINDS } from '../core/record/kinds.ts';
import { isOfCase } from '../core/record/record.ts';
import { RETIRED_KINDS, type Retired, type RetiredRecord } from '../core/record/retired.ts';
import { asDay, isDay } from '../core/time/day.ts';
import { day } from '../schemas/parts.ts';
import type { ContentFile } from './files.ts';
import { parseFront } from './front.ts';
import { readYaml } from './yaml.ts';

const wordList = z
  .array(z.string().min(1))
  .optional()
  .transform((value) => value ?? []);

/** `content/words.yaml`: words for the wording rules and capitalised words that name no person. */
const words = z.strictObject({
  /** Words of judgement that stop the build in event texts. */
  refused: z.strictObject({ nl: wordList, en: wordList }),
  /** Words that are listed for a second look. */
  doubtful: z.strictObject({ nl: wordList, en: wordList }),
  /** Capitalised words that are no names of persons; case as written. */
  capitals: wordList,
});

/** `content/allow.yaml`: exceptions to gates, each for one line of one file. */
const allow = z.array(
  z.strictObject({
    /** Code of the fault that is allowed, of a closed list. */
    code: z.enum(EXCEPTABLE),
    /** File it is allowed in, e.g. `content/actors/archive.md`. */
    file: z.string().min(1),
    /** The value as written. */
    found: z.string().min(1),
    /** SHA-256 of the line on which it stands, without the white space around it. */
    line: z.string().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 in hex; copy the one that npm run check names'),
    reason: z.string().min(1),
    /** Day on which it was allowed. */
    on: day,
  }),
);

const bothWords = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) });

/** A record that ended. */
const retiredRecord = z
  .strictObject({
    /** Tells an entry for a record from one for a page. */
    page: z.undefined().optional(),
    /** Kind of the record. */
    record: z.enum(RETIRED_KINDS),
    id: z.string().min(1),
    /** Case of a source; the ids of other records say theirs. */
    case: z.string().optional(),
    code: z.string().min(1),
    /** The last title. */
    title: bothWords,
    reason: bothWords,
    /** Id of the record of the same kind that took its place, if any. */
    successor: z
      .string()
      .optional()
      .transform((value) => value ?? null),
    /** Day on which it ended. */
    on: day,
  })
  .transform(({ page: _, ...entry }, context) => {
    const message = placeFault(entry);
    if (message) context.addIssue({ code: 'custom', path: [message.startsWith('is no id') ? 'id' : 'case'], message });
    return { ...entry, case: entry.case ?? caseInId(entry.id) };
  });

/** The page of a day of a case that fell away with its day. */
const retiredDay = z.strictObject({
  page: z.literal('as-of'),
  /** The folder of the case. */
  case: z.string().min(1),
  /** The day, as it stands in the address. */
  day,
  reason: bothWords,
  /** Where a reader goes instead: `knowledge`, who knew what of the case, or a day that has a page. */
  successor: z
    .string()
    .refine((value) => value === 'knowledge' || isDay(value), 'is no page; write knowledge, or a day as "2021-11-24"')
    .transform((value) => (value === 'knowledge' ? value : asDay(value))),
  /** Day on which it ended. */
  on: day,
});

/** `content/retired.yaml`: what ended. */
const retired: z.ZodType<Retired[]> = z.array(z.discriminatedUnion('page', [retiredRecord, retiredDay]));

function caseInId(id: string): string | null {
  return id.includes('/') ? (id.split('/')[0] ?? null) : null;
}

/** Why the place of an ended record is not known; null where it is. */
function placeFault({
  record,
  id,
  case: owner,
}: {
  record: RetiredRecord['record'];
  id: string;
  case?: string | undefined;
}) {
  const { id: form } = KINDS[record];
  if (!(form === 'slug' ? /^[a-z0-9-]+$/ : /^[a-z0-9-]+\/[a-z0-9-]+$/).test(id))
    return `is no id of a ${record}; write ${form}`;
  const isNeeded = form === 'slug' && isOfCase(record);
  if (isNeeded === (owner !== undefined)) return null;
  return isNeeded
    ? `is missing, and the id of a ${record} does not say it; add case: with the folder of its case`
    : `is told by the id or shared by all cases; leave it out`;
}

export type Allowed = z.output<typeof allow>[number];
export type WordLists = z.output<typeof words>;

/** Lists that hold for all cases. */
export type Settings = {
  readonly words: WordLists;
  readonly allow: readonly Allowed[];
  readonly retired: readonly Retired[];
};

const NO_WORDS: WordLists = { refused: { nl: [], en: [] }, doubtful: { nl: [], en: [] }, capitals: [] };

const LISTS = ['words.yaml', 'allow.yaml', 'retired.yaml'];

/** Reads the three lists; any other file is a stray one. What is amiss with the folder is not said of a list again. */
export function readSettings(files: readonly ContentFile[], ofFolder: readonly Issue[]): Outcome<Settings> {
  const read = <S extends z.ZodType>(path: string, schema: S): Outcome<z.output<S> | null> => {
    const file = files.find((candidate) => candidate.path === path);
    if (file) {
      const { data, issues } = parseFront(schema, readYaml(file.text, file.file, 0), file.file);
      return outcome(data, issues);
    }
    const isKnown = ofFolder.some((issue) => issue.file === `content/${path}` || issue.code === 'FOLDER-MISSING');
    return outcome(null, isKnown ? [] : [missingList(path)]);
  };
  const [ofWords, ofAllow, ofRetired] = [
    read('words.yaml', words),
    read('allow.yaml', allow),
    read('retired.yaml', retired),
  ];
  const settings = {
    words: ofWords.value ?? NO_WORDS,
    allow: ofAllow.value ?? [],
    retired: ofRetired.value ?? [],
  };
  const stray = files.filter(({ path }) => !LISTS.includes(path)).map(strayFile);
  return outcome(settings, ofWords.issues, ofAllow.issues, ofRetired.issues, stray);
}

function missingList(path: string): Issue {
  return {
    code: 'FILE-MISSING',
    file: `content/${path}`,
    line: 0,
    field: '',
    found: '',
    why: 'is missing',
    remedy: 'restore it; an empty list is []',
  };
}

function strayFile({ file, path }: ContentFile): Issue {
  return {
    code: 'FILE-STRAY',
    file,
    line: 0,
    field: '',
    found: path,
    why: 'lies where no kind of record lies',
    remedy: 'see CONTRIBUTING for the folders',
  };
}
