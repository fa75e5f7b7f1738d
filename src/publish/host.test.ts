import { describe, expect, it } from 'vitest';
import { hostOf } from './host.ts';

describe('hostOf', () => {
  it.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['tweespoor', '/tweespoor/'],
    ['/tweespoor', '/tweespoor/'],
    ['/a//b/', '/a/b/'],
  ])('reads the base path %s as %s', (written, base) => {
    expect(hostOf({ BASE_PATH: written }).base).toBe(base);
  });

  it('says whether somebody named the site', () => {
    expect(hostOf({})).toEqual({ base: '/', origin: 'http://localhost:4321', isNamed: false });
    expect(hostOf({ SITE_URL: 'https://site.example' })).toMatchObject({
      origin: 'https://site.example',
      isNamed: true,
    });
  });
});
