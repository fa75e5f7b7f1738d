import { describe, expect, it } from 'vitest';
import { notKnown, parseCommand, wholeNumber } from './command.ts';

const FLAGS = { frozen: null, coverage: null, accept: '<source>' } as const;
const parse = (...line: string[]) => parseCommand(FLAGS, ['<case>', '[day]'], line);

describe('parseCommand', () => {
  it.each([
    [['tiny'], { frozen: false, coverage: false, accept: null }, ['tiny']],
    [['--frozen', 'tiny', '2031-03-14'], { frozen: true, coverage: false, accept: null }, ['tiny', '2031-03-14']],
    [['tiny', '--accept', 'tiny-01'], { frozen: false, coverage: false, accept: 'tiny-01' }, ['tiny']],
    [['tiny', '--accept=tiny-01'], { frozen: false, coverage: false, accept: 'tiny-01' }, ['tiny']],
    [['--', 'tiny'], { frozen: false, coverage: false, accept: null }, ['tiny']],
  ])('reads %j', (line, flags, words) => {
    expect(parse(...line)).toEqual({ flags, words });
  });

  const KNOWN = 'Known: --frozen, --coverage, --accept <source>.';
  it.each([
    [['tiny', '--frozn'], `--frozn is no flag here; did you mean --frozen? ${KNOWN}`],
    [['tiny', '--no-frozen'], `--no-frozen is no flag here; did you mean --frozen? ${KNOWN}`],
    [['tiny', '--shout'], `--shout is no flag here. ${KNOWN}`],
    [['tiny', '-f'], `-f is no flag here. ${KNOWN}`],
    [['tiny', '--toString'], `--toString is no flag here. ${KNOWN}`],
    [['tiny', '--frozen=yes'], '--frozen is a switch; leave «yes» out.'],
    [['tiny', '--frozen', '--frozen'], '--frozen stands 2 times; write it once.'],
    [['tiny', '--accept'], '--accept needs a value: write --accept <source>.'],
    [['tiny', '--accept='], '--accept needs a value: write --accept <source>.'],
    [['tiny', '--accept', '--frozen'], '--accept needs a value: write --accept <source>.'],
    [[], '<case> is missing; write <case> [day].'],
    [['tiny', '2031', 'x'], '«x» is one word too many; write <case> [day].'],
  ])('refuses %j', (line, why) => {
    expect(parse(...line)).toBe(why);
  });

  it('says that a command knows neither flags nor words', () => {
    expect(parseCommand({}, [], ['--all'])).toBe('--all is no flag here. Known: none.');
    expect(parseCommand({}, [], ['all'])).toBe('«all» is one word too many; no word is expected.');
  });
});

describe('values of flags', () => {
  it('are named with the nearest that is known', () => {
    expect(notKnown('tinny', 'case', ['other', 'tiny'])).toBe(
      '«tinny» is no case; did you mean tiny? Known: other, tiny.',
    );
    expect(notKnown('x', 'case', ['tiny'])).toBe('«x» is no case. Known: tiny.');
  });

  it.each([
    ['1', 1],
    ['0', null],
    ['01', null],
    ['4321', 4321],
    ['-1', null],
    ['1e3', null],
    ['12x', null],
    ['', null],
    ['1.5', null],
  ])('%j as a whole number is %j', (written, number) => {
    expect(wholeNumber(written)).toBe(number);
  });
});
