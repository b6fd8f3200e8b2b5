import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import { wireBytes } from './wire-bytes.ts';

/** A cheap phone; the cache of a new context is empty. */
const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true };

/** "Slow 4G" of Chrome's developer tools, in bytes a second and milliseconds. */
const slow4G = {
  offline: false,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (0.75 * 1024 * 1024 * 0.9) / 8,
  latency: 150 * 3.75,
};

/** Records the browser's reports about the largest paint and layout shifts. */
const observe = `window.seen = { lcp: 0, cls: 0 };
new PerformanceObserver((list) => { for (const { startTime } of list.getEntries()) seen.lcp = startTime; })
  .observe({ type: 'largest-contentful-paint', buffered: true });
new PerformanceObserver((list) => { for (const { value } of list.getEntries()) seen.cls += value; })
  .observe({ type: 'layout-shift', buffered: true });`;

/** Requests and their bytes. */
export interface Traffic {
  readonly requests: number;
  readonly bytes: number;
}

const trafficOf = async (requests: readonly Request[]): Promise<Traffic> => {
  let bytes = 0;
  for (const request of requests) {
    const response = await request.response();
    const body = await response?.body().catch(() => undefined);
    if (body) bytes += wireBytes(body, response?.headers()['content-type'] ?? '');
  }
  return { requests: requests.length, bytes };
};

const inNewContext = async <Result>(
  browser: Browser,
  serviceWorkers: 'allow' | 'block',
  use: (page: Page, context: BrowserContext) => Promise<Result>,
): Promise<Result> => {
  const context = await browser.newContext({ ...phone, serviceWorkers });
  try {
    return await use(await context.newPage(), context);
  } finally {
    await context.close();
  }
};

/** Until the page has loaded; with a service worker also its later requests. */
export const trafficOfVisit = (
  browser: Browser,
  url: string,
  serviceWorkers: 'allow' | 'block',
): Promise<Traffic> =>
  inNewContext(browser, serviceWorkers, async (page, context) => {
    const requests: Request[] = [];
    context.on('request', (request) => requests.push(request));
    await page.goto(url, { waitUntil: 'load' });
    if (serviceWorkers === 'allow') await page.waitForTimeout(3_000);
    return trafficOf([...requests]);
  });

/** How a page appears on a slow phone. */
export interface Paint {
  /** Milliseconds until the largest piece is painted. */
  readonly lcp: number;
  /** Cumulative layout shift. */
  readonly cls: number;
}

/** With a processor of a quarter of the speed and "slow 4G". */
export const paintOfVisit = (browser: Browser, url: string): Promise<Paint> =>
  inNewContext(browser, 'block', async (page, context) => {
    await page.addInitScript({ content: observe });
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', slow4G);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.goto(url, { waitUntil: 'load', timeout: 90_000 });
    await page.waitForTimeout(1_500);
    return page.evaluate<Paint>('window.seen');
  });
