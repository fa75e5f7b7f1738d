import type { Dossier } from '../core/dossier/dossier.ts';
import { LANGS } from '../core/record/text.ts';
import { messagesOf } from '../i18n/messages.ts';
import { pathOf } from '../i18n/routes.ts';
import { openDataSchema, SCHEMA_VERSION } from '../schemas/open-data.ts';
import * as record from './record.ts';
import { type RecordSelection, selectCase } from './selection.ts';

/** The files of open data by name without `.json`: one a case, all cases, and the schema that describes them. */
export function dataFiles(dossier: Dossier): ReadonlyMap<string, object> {
  return new Map<string, object>([
    ...dossier.cases.map((item) => [item.id, dataOf(selectCase(dossier, item.id))] as const),
    ['all', dataOf(dossier)],
    ['schema', openDataSchema],
  ]);
}

/** A dossier as other programs read it; the contract is `openDataSchema`. */
export function dataOf(dossier: RecordSelection) {
  return {
    schemaVersion: SCHEMA_VERSION,
    site: {
      name: messagesOf('nl').site.name,
      languages: LANGS,
      baseLanguage: 'nl',
      schema: '/data/schema.json',
      url: { nl: pathOf('nl', { page: 'home' }), en: pathOf('en', { page: 'home' }) },
    },
    cases: dossier.cases.map(record.caseData),
    sources: dossier.sources.map(record.sourceData),
    events: dossier.events.map(record.eventData),
    knowledge: dossier.knowledge.map(record.knowledgeData),
    discrepancies: dossier.discrepancies.map(record.discrepancyData),
    gaps: dossier.gaps.map(record.gapData),
    figures: dossier.figures.map(record.figureData),
    versions: dossier.versions.map(record.versionData),
    actors: dossier.actors.map(record.actorData),
    themes: dossier.themes.map(record.themeData),
    terms: dossier.terms.map(record.termData),
  };
}
