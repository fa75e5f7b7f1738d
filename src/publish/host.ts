/** Where the site will stand. */
export type HostAddress = {
  /** Path below which it lies, with slashes at both ends: `/` or `/tweespoor/`. */
  readonly base: string;
  /** Scheme and host that canonical links and citations name, without a slash at the end. */
  readonly origin: string;
  /** Whether somebody said so, by `SITE_URL`; else the links name this machine. */
  readonly isNamed: boolean;
};

/** Where this machine serves the site unless told. */
export const DEFAULT_PORT = 4321;

/** Reads the address of the site from `SITE_URL` and `BASE_PATH`; the one place that knows what holds without them. */
export function hostOf(env: Readonly<Record<string, string | undefined>>): HostAddress {
  const named = env['SITE_URL'];
  return {
    base: withSlashes(env['BASE_PATH'] ?? ''),
    origin: named || `http://localhost:${DEFAULT_PORT}`,
    isNamed: Boolean(named),
  };
}

/** A base path with slashes at both ends, however it is written. */
export function withSlashes(base: string): string {
  return `/${base}/`.replace(/\/+/g, '/');
}
