import type { nl } from './nl.ts';

/** The shape that the words of every language share: the Dutch ones with their literal types widened. */
export type Messages = Widen<typeof nl>;

type Widen<T> = T extends (...args: infer A) => string
  ? (...args: A) => string
  : T extends string
    ? string
    : { readonly [K in keyof T]: Widen<T[K]> };
