import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { Running } from '../publish/serve.ts';
import { launchBrowser } from './browser.ts';
import { serveSite } from './site.ts';

/** How long to ask again for what comes by itself, in milliseconds. */
export const PATIENT = { timeout: 300_000 };

/** The built site on a server, and a browser to look at it with; both are there once the tests of the file run. */
export type Stage = {
  readonly site: Running;
  readonly browser: Browser;
  /** Address of a path without base. */
  readonly at: (path: string) => string;
};

/** Sets the stage for the tests of a file and clears it after them. */
export function setStage(): Stage {
  let site: Running | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    site = await serveSite();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    site?.server.close();
  });
  const set = <T>(part: T | undefined): T => {
    if (part === undefined) throw new Error('the stage is not set before the tests run');
    return part;
  };
  return {
    get site() {
      return set(site);
    },
    get browser() {
      return set(browser);
    },
    at: (path) => set(site).address + path.replace(/^\//, ''),
  };
}
