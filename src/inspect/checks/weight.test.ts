import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PageType } from '../addresses.ts';
import { parsePage } from '../page.ts';
import { type Sample, sampleHtml } from '../sample.ts';
import { createScales } from '../weight.ts';
import { checkWeight } from './weight.ts';

const HOST = { base: '/', origin: 'https://site.example' };
const FOLDER = mkdtempSync(join(tmpdir(), 'weight-'));

/** Text that no compression makes smaller than about its length times three quarters. */
function noise(length: number): string {
  let state = 1;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(97 + (state % 26));
  }).join('');
}

const FILES = {
  's.css': 'p{color:red}',
  'big.css': noise(20_000),
  'x.js': 'export const x = 1;',
  'f.woff2': noise(59_000),
  'big.woff2': noise(61_000),
};
for (const [file, text] of Object.entries(FILES)) writeFileSync(join(FOLDER, file), text);

function faultsOf(type: PageType, sample: Sample): string[] {
  const html = sampleHtml(sample);
  const scales = createScales(FOLDER, new Set(Object.keys(FILES)), HOST);
  return checkWeight(parsePage(html, 'nl/index.html'), Buffer.from(html), type, scales, HOST).map(({ code, field }) => {
    expect(code).toBe('WEIGHT');
    return field;
  });
}
const sheet = (file: string): string => `<link rel="stylesheet" href="/${file}">`;
const font = (file: string): string => `<link rel="preload" as="font" crossorigin href="/${file}">`;

describe('weight', () => {
  it.each<[string, PageType, Sample, string[]]>([
    ['a light page', 'event', { head: sheet('s.css') + font('f.woff2') }, []],
    ['a record page over 8.2 kB', 'event', { main: `<h1>x</h1><p>${noise(16_000)}</p>` }, ['bytes']],
    ['a record page over it by its sheet', 'actor', { head: sheet('big.css') }, ['bytes']],
    ['another page that is as heavy as its text', 'method', { main: `<h1>x</h1><p>${noise(16_000)}</p>` }, []],
    [
      'another page whose markup outweighs its text',
      'method',
      { main: `<h1>x</h1><p class="${noise(16_000)}">x</p>` },
      ['bytes'],
    ],
    ['a timeline of text', 'timeline', { main: `<h1>x</h1><p>${noise(16_000)}</p>` }, []],
    [
      'a timeline whose markup outweighs its text',
      'timeline',
      { main: `<h1>x</h1><p class="${noise(24_000)}">${noise(6_000)}</p>` },
      ['bytes'],
    ],
    ['script where nobody searches', 'event', { head: '<script type="module" src="/x.js"></script>' }, ['script']],
    ['script where somebody may', 'search', { head: '<script type="module" src="/x.js"></script>' }, []],
    ['two sheets', 'event', { head: sheet('s.css') + sheet('s.css') }, ['sheets']],
    ['three fonts', 'event', { head: font('f.woff2').repeat(3) }, ['fonts', 'fonts']],
    ['heavy fonts', 'event', { head: font('big.woff2') }, ['fonts']],
  ])('of %s', (_, type, sample, fields) => {
    expect(faultsOf(type, sample)).toEqual(fields);
  });
});
