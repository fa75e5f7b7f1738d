import type { Dossier } from '../dossier/dossier.ts';
import type { Finding } from '../issue/fault.ts';
import type { AnyRecord } from '../record/record.ts';
import { checkCases } from './cases.ts';
import { checkChronology } from './chronology.ts';
import { checkCycles } from './cycles.ts';
import { checkDifferences } from './differences.ts';
import { checkDigits } from './digits.ts';
import { checkEventFields } from './events.ts';
import { checkFigures } from './figures.ts';
import { checkIdentity } from './identity.ts';
import { checkIntervals } from './intervals.ts';
import { checkKnowledge } from './knowledge.ts';
import { checkMarks } from './marks.ts';
import { checkReferences } from './references.ts';
import { checkRetired } from './retired.ts';
import { checkSources } from './sources.ts';
import { checkWording, type WordingLists } from './wording.ts';

/** Everything that is wrong with the dossier as a whole, all at once. */
export function checkDossier(records: readonly AnyRecord[], dossier: Dossier, words: WordingLists): Finding[] {
  const phases = new Map(dossier.cases.map((item) => [item.id, item.phases.map((phase) => phase.id)]));
  return [
    ...checkIdentity(records),
    ...checkReferences(records),
    ...checkRetired(records, dossier.retired),
    ...checkCycles(dossier.events, dossier.actors),
    ...checkEventFields(dossier.events, phases),
    ...checkChronology(dossier.events, dossier.sources),
    ...checkIntervals(dossier.events, dossier.cases, dossier.knowledge),
    ...checkCases(dossier.cases, dossier),
    ...checkSources(dossier.sources),
    ...checkDifferences(records),
    ...checkDigits(records),
    ...checkFigures(records),
    ...checkKnowledge(records),
    ...checkMarks(records),
    ...checkWording(records, words),
  ];
}

/** Registered things that nothing uses; they are published all the same, and listed. */
export function findOrphans(dossier: Dossier): string[] {
  const sources = new Set(dossier.events.flatMap((event) => event.cites.map((cite) => cite.source)));
  const actors = new Set([
    ...dossier.events.flatMap((event) => [
      ...event.actors.map((part) => part.actor),
      ...(event.decision ? [event.decision.addressee] : []),
    ]),
    ...dossier.sources.flatMap((source) => [...source.from, ...source.to]),
    ...dossier.knowledge.flatMap((item) => item.statements.map((statement) => statement.actor)),
    ...dossier.actors.flatMap((actor) => actor.partOf),
  ]);
  const themes = new Set(dossier.events.flatMap((event) => event.themes));
  return [
    ...dossier.sources.filter((source) => !sources.has(source.id)).map((source) => source.file),
    ...dossier.actors.filter((actor) => !actors.has(actor.id)).map((actor) => actor.file),
    ...dossier.themes.filter((theme) => !themes.has(theme.id)).map((theme) => theme.file),
  ];
}
