import type { Actor } from './actor.ts';
import type { Case } from './case.ts';
import type { Discrepancy } from './discrepancy.ts';
import type { Event } from './event.ts';
import type { Figure } from './figure.ts';
import type { Gap } from './gap.ts';
import type { Knowledge } from './knowledge.ts';
import type { Page } from './page.ts';
import type { Source } from './source.ts';
import type { Template } from './template.ts';
import type { Term } from './term.ts';
import type { Theme } from './theme.ts';
import type { Version } from './version.ts';

/** A record of any kind. */
export type AnyRecord =
  | Case
  | Source
  | Event
  | Knowledge
  | Discrepancy
  | Gap
  | Figure
  | Version
  | Actor
  | Theme
  | Term
  | Template
  | Page;

/** The name of a kind. */
export type RecordKind = AnyRecord['record'];
