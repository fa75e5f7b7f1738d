import { describe, expect, it } from 'vitest';
import type { PlacedEvent } from '../../core/dossier/dossier.ts';
import { discrepancyOf } from '../../fixtures/records.ts';
import type { Records } from '../frame/records.ts';
import { datesInDispute } from './dispute.ts';

const records = {
  discrepancies: new Map(
    (['date', 'number', 'order'] as const).map((kind) => [`tiny/${kind}`, discrepancyOf({ slug: kind, kind })]),
  ),
} as unknown as Records;
const touchedBy = (...slugs: string[]): PlacedEvent =>
  ({ links: { discrepancies: slugs.map((slug) => `tiny/${slug}`) } }) as unknown as PlacedEvent;

describe('datesInDispute', () => {
  it('names differences on dates and order once, and no others', () => {
    const found = datesInDispute(records, [touchedBy('date', 'number'), touchedBy('order', 'date')]);
    expect(found.map(({ slug }) => slug)).toEqual(['date', 'order']);
  });

  it('finds nothing where documents agree', () => {
    expect(datesInDispute(records, [touchedBy()])).toEqual([]);
  });
});
