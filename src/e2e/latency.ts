import type { CDPSession, Page } from 'playwright-core';

/** Opens the browser's own counters for a page, its processor `slowdown` times slower from now on. */
export async function openCounters(page: Page, slowdown: number): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  // Time of the thread, so that a busy machine does not show in it.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return session;
}

/** Milliseconds that the thread of the page has worked so far, by what it did. */
export async function threadTimes(session: CDPSession): Promise<ReadonlyMap<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value * 1000]));
}

/** Starts to note the time from each input to the next picture, as the browser's event timing has it. */
export async function watchInputs(page: Page, type: 'keydown' | 'any'): Promise<void> {
  await page.evaluate((wanted) => {
    const latencies: number[] = [];
    Object.assign(window, { latencies });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries())
        if (wanted === 'any' || name === wanted) latencies.push(duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  }, type);
}

/** What was noted since `watchInputs`, in milliseconds; inputs answered within 16 are not reported by the browser. */
export function readInputs(page: Page): Promise<number[]> {
  return page.evaluate(() => (window as unknown as { latencies: number[] }).latencies);
}

/** The middle of some times, the upper one of two. */
export function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
