import type { Page } from 'playwright-core';

/** What went wrong on a page that a reader may never notice. */
export type Trouble = readonly string[];

/** Collects from now on console messages, uncaught errors, failed answers and requests that leave the origin. */
export function watchPage(page: Page, origin: string): Trouble {
  const trouble: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') trouble.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => trouble.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) trouble.push(`left the origin: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`${response.status()}: ${response.url()}`);
  });
  page.on('requestfailed', (request) => trouble.push(`failed: ${request.url()}`));
  return trouble;
}
