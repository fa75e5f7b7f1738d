import { spawn } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';

/** What a command took. */
export type Cost = {
  /** Seconds of processor time, that of the processes which it started included. */
  readonly processor: number;
  /** Most bytes that it, and the largest of the processes which it started, held at once. */
  readonly memory: { readonly own: number; readonly started: number };
  readonly code: number | null;
  readonly output: string;
};

/** Milliseconds between two looks at the memory of a process; its highest mark is kept by the system itself. */
const LOOK = 100;

/** Runs a command and measures it; only where the system tells of its processes in `/proc`, as Linux does. */
export async function measureCommand(command: string, words: readonly string[], env: NodeJS.ProcessEnv): Promise<Cost> {
  const before = childSeconds();
  const child = spawn(command, words, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (output += part.toString()));
  const memory = { own: 0, started: 0 };
  const look = setInterval(() => {
    memory.own = Math.max(memory.own, highestMark(child.pid ?? 0));
    for (const pid of childrenOf(child.pid ?? 0)) memory.started = Math.max(memory.started, highestMark(pid));
  }, LOOK);
  const code = await new Promise<number | null>((done) => child.on('close', done));
  clearInterval(look);
  return { processor: childSeconds() - before, memory, code, output };
}

/** Ticks of a second in which Linux counts the time of processes for others. */
const TICKS = 100;

/** Processor seconds of all processes that this one started and that ended. */
function childSeconds(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) / TICKS;
}

function childrenOf(pid: number): number[] {
  return globSync(`/proc/${pid}/task/*/children`).flatMap((file) =>
    readOr(file).split(' ').filter(Boolean).map(Number),
  );
}

/** Highest bytes that a process has held; 0 where it is gone. */
function highestMark(pid: number): number {
  return Number(/VmHWM:\s+(\d+) kB/.exec(readOr(`/proc/${pid}/status`))?.[1] ?? 0) * 1024;
}

function readOr(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
