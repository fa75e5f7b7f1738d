import { DOSSIER_CODES } from './codes/dossier.ts';
import { EVENT_CODES } from './codes/event.ts';
import type { Entry } from './codes/example.ts';
import { FIELD_CODES } from './codes/field.ts';
import { FILE_CODES } from './codes/file.ts';
import { PRIVACY_CODES } from './codes/privacy.ts';
import { PROOF_CODES } from './codes/proof.ts';
import { SITE_CODES } from './codes/site.ts';
import { WORDING_CODES } from './codes/wording.ts';

/** Every code of a fault, by the gate that reports it, in the order of the gates. */
export const GATES = {
  files: FILE_CODES,
  fields: FIELD_CODES,
  events: EVENT_CODES,
  dossier: DOSSIER_CODES,
  wording: WORDING_CODES,
  proof: PROOF_CODES,
  privacy: PRIVACY_CODES,
  site: SITE_CODES,
} as const;

type Keys<T> = T extends unknown ? keyof T : never;

/** The stable name of a kind of fault, as it stands first in every message. */
export type Code = Keys<(typeof GATES)[keyof typeof GATES]>;

/** What each code stands for. */
export const CODES: Readonly<Record<Code, Entry>> = Object.assign({}, ...Object.values(GATES));

/** The codes that `content/allow.yaml` may except a line from; proof, locks and marks are never among them. */
export const EXCEPTABLE: readonly Code[] = Object.entries(CODES).flatMap(([code, { isExceptable }]) =>
  isExceptable ? [code as Code] : [],
);
