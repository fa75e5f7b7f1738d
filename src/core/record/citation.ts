/** Where in a document a passage stands; strings as a reader would say them, e.g. `{section: '2', item: '1'}`. */
export type Locator = {
  readonly page: string | null;
  readonly section: string | null;
  readonly item: string | null;
  readonly paragraph: string | null;
  /** Key of a message of the source's thread. */
  readonly message: string | null;
};

export const SUPPORTS = ['content', 'date', 'number', 'actors', 'status'] as const;
export type Support = (typeof SUPPORTS)[number];

/** 1-based lines of the source text, first and last inclusive, with the SHA-256 of those lines joined by LF. */
export type Block = { readonly lines: readonly [number, number]; readonly hash: string };

/** What a citation or a passage points at in a source text: exactly one of phrase, parts or block. */
export type Selector = {
  /** As the text has it, 3 to 12 words (1 or 2 for a label, date or number). */
  readonly phrase: string | null;
  /** Which of several identical occurrences, 1-based; with `of`. */
  readonly nth: number | null;
  readonly of: number | null;
  /** Two or three phrases, where the extraction broke a sentence. */
  readonly parts: readonly string[] | null;
  readonly block: Block | null;
};

/** A 1-based line, or several: first and last of a block, one per part. */
export type CitedLine = number | readonly number[];

/** A proof: a passage of a source and what it supports. */
export type Citation = Selector & {
  /** Short name within the record. */
  readonly key: string;
  /** Id of a source. */
  readonly source: string;
  readonly at: Locator;
  /** The editor's reading where the extraction is damaged. */
  readonly reads: string | null;
  /** English rendering of the phrase, ours. */
  readonly phraseEn: string | null;
  readonly supports: readonly Support[];
  /** Where the lock says the passage stands in the source text: a line, first and last of a block, or one per part. */
  readonly line: CitedLine | null;
};
