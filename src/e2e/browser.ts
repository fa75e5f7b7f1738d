import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { inflate } from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const PACKAGE = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { version: string };
const FOLDER = resolve(`.staging/browser-${version}`);
const PARTS = ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'];

/** Milliseconds that a browser may take for one thing, on a machine ten times as slow; what never comes fails then. */
const PATIENCE = 300_000;

/** The Chromium that `npm ci` installs for x64 Linux; elsewhere, or to try another, that of CHROME_PATH. */
export async function launchBrowser(): Promise<Browser> {
  const browser = await launchChromium();
  const open = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await open(options);
    context.setDefaultTimeout(PATIENCE);
    return context;
  };
  return browser;
}

async function launchChromium(): Promise<Browser> {
  const chosen = process.env.CHROME_PATH;
  if (chosen) return chromium.launch({ executablePath: chosen, args: ['--no-sandbox'] });
  if (platform() !== 'linux' || arch() !== 'x64')
    throw new Error('No browser for the tests: set CHROME_PATH to a Chrome or Chromium of this machine.');
  await unpackBrowser();
  try {
    return await launchUnpacked({});
  } catch (error) {
    if (!/error while loading shared libraries/.test(String(error))) throw error;
    // A bare machine lacks libraries that the package brings for one; on others they might clash.
    return launchUnpacked({ LD_LIBRARY_PATH: join(FOLDER, 'al2023/lib') });
  }
}

function launchUnpacked(libraries: Record<string, string>): Promise<Browser> {
  const env = { ...(process.env as Record<string, string>), ...fontsIfNone(), ...libraries };
  return chromium.launch({
    executablePath: join(FOLDER, 'chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    env,
  });
}

function fontsIfNone(): Record<string, string> {
  return existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(FOLDER, 'fonts') };
}

/** Unpacks once a version, in a folder of its own that gets its name when it is whole: runs may start side by side. */
async function unpackBrowser(): Promise<void> {
  if (existsSync(FOLDER)) return;
  const half = `${FOLDER}.${process.pid}`;
  const before = process.env.TMPDIR;
  mkdirSync(half, { recursive: true });
  try {
    process.env.TMPDIR = half;
    for (const part of PARTS) await inflate(join(PACKAGE, 'bin', part));
    // The one in the package points at the folders of its own home.
    writeFileSync(join(half, 'fonts/fonts.conf'), `<fontconfig><dir>${join(FOLDER, 'fonts')}</dir></fontconfig>`);
    if (existsSync(FOLDER)) return;
    renameSync(half, FOLDER);
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    rmSync(half, { recursive: true, force: true });
  }
}
