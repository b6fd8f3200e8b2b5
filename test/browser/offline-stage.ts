import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { beforeAll, beforeEach } from 'vitest';
import { fixtureSite, type FixtureSite } from './offline-fixture.ts';
import { sharedBrowser } from './shared-browser.ts';
import { serveSite } from './static-server.ts';

/** The environment of a test with the small site; new for each test except the browser. */
export interface Stage {
  browser: Browser;
  context: BrowserContext;
  page: Page;
  site: FixtureSite;
  folder: string;
  url: string;
  /** Messages of the browser's console and violations of the pages' policy. */
  readonly complaints: string[];
  /** Opens a page and returns its headline. */
  readonly open: (path: string) => Promise<string>;
  /** The paths of everything that the worker has cached. */
  readonly keptAddresses: () => Promise<string[]>;
  /** Waits until the worker is installed, with its pages, and controls this page. */
  readonly workerIsReady: () => Promise<unknown>;
}

/** Collects a page's complaints. */
export const listen = (opened: Page, complaints: string[]): void => {
  opened.on('console', (message) => {
    /**
     * A page that the network does not deliver is not our fault, nor is a worker that the test
     * blocks.
     */
    const isExpected = /ERR_INTERNET_DISCONNECTED|registration blocked by Playwright/u;
    if (['error', 'warning'].includes(message.type()) && !isExpected.test(message.text())) {
      complaints.push(message.text());
    }
  });
  opened.on('pageerror', (error) => complaints.push(error.message));
};

/** A browser profile that reports each breach of a policy and may use the clipboard. */
const newProfile = async (
  { browser, complaints }: Stage,
  serviceWorkers: 'allow' | 'block',
): Promise<BrowserContext> => {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const context = await browser.newContext({ permissions, serviceWorkers });
  await context.exposeFunction('tellTest', (words: string) => complaints.push(words));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const { tellTest } = window as unknown as { tellTest: (words: string) => void };
      tellTest(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return context;
};

const writePages = async (folder: string): Promise<FixtureSite> => {
  const site = await fixtureSite(folder);
  await site.page('/', 'Trang chủ');
  await site.page('/bai/', 'Bài đã đọc &amp; hay', '<p id="loi">Lời cũ</p>');
  await site.page('/moi/', 'Bài mới nhất');
  await site.page('/tien-do/', 'Tiến độ đại hội');
  await site.page(
    '/cu/',
    'Trang đã chuyển',
    '<a href="/bai/" data-query="id=1&amp;x=2">Bài</a> <a href="/moi/">Khác</a>',
  );
  await site.page('/404.html', 'Không thấy');
  await site.worker(true);
  return site;
};

/** Each test has its own folder, server and browser profile. */
const setUp = async (
  stage: Stage,
  serviceWorkers: 'allow' | 'block',
): Promise<() => Promise<void>> => {
  stage.complaints.length = 0;
  stage.folder = await mkdtemp(join(tmpdir(), 'ban-tin-'));
  stage.site = await writePages(stage.folder);
  const server = await serveSite(stage.folder);
  stage.url = server.url;
  stage.context = await newProfile(stage, serviceWorkers);
  stage.page = await stage.context.newPage();
  listen(stage.page, stage.complaints);
  return async () => {
    await stage.context.close();
    await server.close();
    await rm(stage.folder, { recursive: true, force: true });
  };
};

/**
 * Sets up the small site before every test of a file; tests that are not about the worker block it.
 */
export const setStage = (serviceWorkers: 'allow' | 'block' = 'allow'): Stage => {
  const stage = {
    complaints: [],
    open: async (path: string) => {
      await stage.page.goto(stage.url + path);
      return stage.page.locator('h1').innerText();
    },
    keptAddresses: () =>
      stage.page.evaluate(async () => {
        const names = await caches.keys();
        const opened = await Promise.all(names.map((name) => caches.open(name)));
        const kept = await Promise.all(opened.map((cache) => cache.keys()));
        return kept.flat().map((request) => new URL(request.url).pathname);
      }),
    workerIsReady: () =>
      stage.page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated'),
  } as unknown as Stage;
  beforeAll(async () => {
    stage.browser = await sharedBrowser();
  });
  beforeEach(() => setUp(stage, serviceWorkers));
  return stage;
};
