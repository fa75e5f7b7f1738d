/**
 * One pair of a good and a bad example. Those of content change the made-up case in `src/fixtures`, those of pages a
 * sound page; a test runs each: the bad one is found under its code, the good one is not.
 */
export type Example =
  /** Words that stand once in a file below `content/`, or a text below `sources/`, as they should be and should not. */
  | { readonly file: string; readonly good: string; readonly bad: string; readonly by?: 'texts' }
  /** A file that must not be there; the good example is its absence. */
  | { readonly file: string; readonly good: null; readonly bad: string }
  /** A file that must be there; the bad example is its absence. */
  | { readonly file: string; readonly good: 'the file'; readonly bad: null; readonly by?: 'texts' }
  /** What a page holds, in `main` unless `place` says otherwise. */
  | { readonly page: 'main' | 'body' | 'head' | 'lang'; readonly good: string; readonly bad: string }
  /** What no edit of one file shows; the test that shows it is named. */
  | { readonly test: string; readonly good: string; readonly bad: string };

/** What a code of a fault stands for. */
export type Entry = {
  /** What holds, in one line. */
  readonly title: string;
  /** Why the rule exists. */
  readonly why: string;
  /** What an author does about it. */
  readonly cure: string;
  /** Whether `content/allow.yaml` may except a line from it: where a pattern can mistake one thing for another. */
  readonly isExceptable?: true;
  readonly example: Example;
  /** Other forms of the same fault, where one form alone would hide them. */
  readonly also?: readonly Example[];
};
