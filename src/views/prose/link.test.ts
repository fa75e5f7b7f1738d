import { describe, expect, it } from 'vitest';
import { type Dossier, linkDossier } from '../../core/dossier/dossier.ts';
import { createViews } from '../frame/view.ts';
import { resolveLinks } from './link.ts';

const sources = [{ id: 'tiny-01', case: 'tiny' }];
const terms = [
  { id: '5-1-2-e', kind: 'mark' },
  { id: 'memo', kind: 'word' },
];
const { nl, en } = createViews({ ...linkDossier([], {}, [], String), sources, terms } as unknown as Dossier, false);
const link = (href: string): string => `<p><a href="${href}">words</a></p>`;

describe('resolveLinks', () => {
  it.each([
    ['event:tiny/found', '<p><a href="/nl/zaken/tiny/gebeurtenis/found/">words</a></p>'],
    ['source:tiny-01', '<p><a href="/nl/zaken/tiny/bronnen/tiny-01/">words</a></p>'],
    ['gap:tiny/who', '<p><a href="/nl/zaken/tiny/onbekend/#who">words</a></p>'],
    ['term:memo', '<p><a href="/nl/begrippen/#memo">words</a></p>'],
    ['https://example.org/', '<p><a href="https://example.org/">words</a></p>'],
  ])('%s', (href, html) => {
    expect(resolveLinks(nl, link(href))).toBe(html);
  });

  it('draws a redaction mark as a bar that says what it is', () => {
    expect(resolveLinks(en, link('term:5-1-2-e'))).toBe(
      '<p><a class="bar" title="redacted" href="/en/glossary/#5-1-2-e">words</a></p>',
    );
  });

  it('keeps the words of a record without a page', () => {
    expect(resolveLinks(nl, link('template:counting'))).toBe('<p>words</p>');
  });
});
