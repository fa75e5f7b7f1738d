import { parseArgs } from 'node:util';
import { nearestNames } from '../src/core/issue/nearest.ts';
import { DEFAULT_PORT } from '../src/publish/host.ts';

/** Flags of a command by name: null for a switch, else what the value stands for, as in `<folder>`. */
export type Flags = Readonly<Record<string, string | null>>;

/** What a command was told: switches as booleans, values as text or null, and the words that are no flags. */
export type Told<F extends Flags> = {
  readonly flags: { readonly [name in keyof F]: F[name] extends null ? boolean : string | null };
  readonly words: readonly string[];
};

/** What a command line says, or why it is refused, in one line. */
export function parseCommand<const F extends Flags>(
  flags: F,
  usage: readonly string[],
  line: readonly string[],
): Told<F> | string {
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, value]) => [name, { type: value === null ? 'boolean' : 'string' } as const]),
  );
  const { tokens, values, positionals } = parseArgs({
    args: [...line],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = tokens.filter((token) => token.kind === 'option');
  const faults = given.map((token) => flagFault(token, flags, given.filter(({ name }) => name === token.name).length));
  const fault = faults.find((text) => text !== null) ?? wordFault(positionals, usage);
  if (fault !== null) return fault;
  const told = Object.keys(flags).map((name) => [name, values[name] ?? (flags[name] === null ? false : null)]);
  return { flags: Object.fromEntries(told) as Told<F>['flags'], words: positionals };
}

/** Reads the command line of `npm run <name>`; `usage` names its words, `[…]` those that may be left out. */
export function readCommand<const F extends Flags>(name: string, flags: F, usage: readonly string[] = []): Told<F> {
  const told = parseCommand(flags, usage, process.argv.slice(2));
  return typeof told === 'string' ? refuse(name, told) : told;
}

/** Ends a command that was told something wrong, before it has done anything. */
export function refuse(name: string, why: string): never {
  console.error(`npm run ${name}: ${why}`);
  process.exit(1);
}

/** Why a value that is none of the known is refused. */
export function notKnown(written: string, what: string, known: readonly string[]): string {
  const near = nearestNames(written, known)[0];
  const mean = near === undefined ? '.' : `; did you mean ${near}?`;
  return `«${written}» is no ${what}${mean} Known: ${known.join(', ')}.`;
}

/** The number that a flag gives, `usual` unless told; a command that was told none, or one below 1, is refused. */
export function readNumber(name: string, flag: string, written: string | null, usual: number): number {
  const number = wholeNumber(written ?? String(usual));
  return number ?? refuse(name, `${flag} ${written}: write a whole number from 1 on.`);
}

/** A whole number from 1 on as it is written; null where it is none. */
export function wholeNumber(written: string): number | null {
  return /^[1-9]\d{0,8}$/.test(written) ? Number(written) : null;
}

/** The port that `--port` names, else the usual one. */
export function readPort(name: string, written: string | null): number {
  const port = readNumber(name, '--port', written, DEFAULT_PORT);
  return port < 65_536 ? port : refuse(name, `--port ${written}: write a number from 1 to 65535.`);
}

type FlagToken = { readonly name: string; readonly rawName: string; readonly value?: string | undefined };

function flagFault({ name, rawName, value }: FlagToken, flags: Flags, times: number): string | null {
  const hint = Object.hasOwn(flags, name) ? flags[name] : undefined;
  if (hint === undefined || !rawName.startsWith('--')) return unknownFlag(rawName, flags);
  if (times > 1) return `${rawName} stands ${times} times; write it once.`;
  if (hint === null) return value === undefined ? null : `${rawName} is a switch; leave «${value}» out.`;
  if (value === undefined || value === '' || value.startsWith('--'))
    return `${rawName} needs a value: write ${rawName} ${hint}.`;
  return null;
}

function unknownFlag(written: string, flags: Flags): string {
  const names = Object.keys(flags);
  const near = nearestNames(written.replace(/^-+/, ''), names)[0];
  const known = Object.entries(flags).map(([name, hint]) => (hint === null ? `--${name}` : `--${name} ${hint}`));
  const mean = near === undefined ? '.' : `; did you mean --${near}?`;
  return `${written} is no flag here${mean} Known: ${known.length === 0 ? 'none' : known.join(', ')}.`;
}

function wordFault(words: readonly string[], usage: readonly string[]): string | null {
  const needed = usage.filter((name) => !name.startsWith('['));
  const form = usage.length === 0 ? 'no word is expected' : `write ${usage.join(' ')}`;
  if (words.length < needed.length) return `${needed.slice(words.length).join(' ')} is missing; ${form}.`;
  return words.length > usage.length ? `«${words[usage.length]}» is one word too many; ${form}.` : null;
}
