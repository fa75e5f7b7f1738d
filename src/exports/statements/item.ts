import { need } from '../../core/dossier/records.ts';
import type { Knowledge, Statement } from '../../core/record/knowledge.ts';
import type { Grounds } from './derived.ts';

/** By what a reader finds a sentence about an item, and an actor of it, in the list. */
export function aboutOf({ code, title }: Knowledge, actor: string | null = null): (string | null)[] {
  return [code, title.nl, actor];
}

/** Name of an actor in the base language. */
export function dutchName({ records }: Grounds, actor: string): string {
  return need(records.actors, actor).title.nl;
}

/** Id of a statement of an item. */
export function partOf(item: Knowledge, { key }: Statement): string {
  return `${item.id}#${key}`;
}
