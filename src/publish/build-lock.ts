import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const LOCK_FILE = '.build.lock';

/** Who builds, and since when. */
type Holder = { readonly pid: number; readonly since: string; readonly started: string | null };

/** Either the lock is ours (with a note where a stale one was taken over), or someone else holds it. */
export type BuildLock =
  | { readonly isHeld: true; readonly note: string | null; readonly release: () => void }
  | { readonly isHeld: false; readonly why: string };

/** Takes the build lock of a project, so that two builds never write at once; takes over that of a dead process. */
export function takeBuildLock(root: string, now: string): BuildLock {
  const file = join(root, LOCK_FILE);
  const staging = join(root, '.staging');
  const own = join(staging, `lock-${process.pid}`);
  const release = (): void => rmSync(file, { force: true });
  mkdirSync(staging, { recursive: true });
  writeFileSync(
    own,
    `${JSON.stringify({ pid: process.pid, since: now, started: startOf(process.pid) } satisfies Holder)}\n`,
  );
  try {
    // A link either appears whole or fails because the name is taken: nobody sees a half written lock.
    if (tryLink(own, file)) return { isHeld: true, note: null, release };
    const holder = readHolder(file);
    if (holder && isRunning(holder)) return { isHeld: false, why: describeHolder(holder) };
    renameSync(file, `${own}.stale`);
    rmSync(`${own}.stale`);
    if (tryLink(own, file)) return { isHeld: true, note: `took over ${LOCK_FILE}: ${describeStale(holder)}`, release };
    return { isHeld: false, why: 'another build has just taken the lock; wait for it' };
  } finally {
    rmSync(own, { force: true });
  }
}

/** The process that builds now, in words; null where none does. */
export function describeBuildLock(root: string): string | null {
  const holder = readHolder(join(root, LOCK_FILE));
  return holder && isRunning(holder) ? describeHolder(holder) : null;
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function readHolder(file: string): Holder | null {
  try {
    const { pid, since, started } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Holder>;
    return Number.isInteger(pid) && pid ? { pid, since: String(since), started: started ?? null } : null;
  } catch {
    return null;
  }
}

/** A process with this number lives, and it is the same one as far as the system can tell. */
function isRunning(holder: Holder): boolean {
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const started = startOf(holder.pid);
  return started === null || holder.started === null || started === holder.started;
}

/** When a process started, in ticks as Linux keeps them, since numbers of processes are reused; null elsewhere. */
function startOf(pid: number): string | null {
  try {
    return (
      readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')[19] ?? null
    );
  } catch {
    return null;
  }
}

function describeHolder(holder: Holder): string {
  return `lock held since ${holder.since} by process ${holder.pid}: another build runs here. Wait for it, or end it and start again`;
}

function describeStale(holder: Holder | null): string {
  return holder
    ? `process ${holder.pid}, which held it since ${holder.since}, runs no more (killed or crashed)`
    : 'it was not readable';
}
