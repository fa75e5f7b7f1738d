import { describe, expect, test } from 'vitest';
import { isCrowded, LONGEST_LIST } from './crowd.ts';
import { LINK_NAMES, type LinkName, type Links } from './links.ts';

const linked = (name: LinkName, count: number): { links: Links } => {
  const none = Object.fromEntries(LINK_NAMES.map((one) => [one, []])) as unknown as Links;
  return { links: { ...none, [name]: Array.from({ length: count }, (_, index) => `tiny/e${index}`) } };
};

describe('isCrowded', () => {
  test.each(LINK_NAMES)('tells of one list of %s that is too long', (name) => {
    expect(isCrowded(linked(name, LONGEST_LIST))).toBe(false);
    expect(isCrowded(linked(name, LONGEST_LIST + 1))).toBe(true);
  });
});
