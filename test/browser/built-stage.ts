import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { buildFixture, temporaryFolder } from '../site/fixture-site.ts';
import { launchChromium } from './chromium.ts';
import { serveSite } from './static-server.ts';

/** A site built whole, served with its own headers, and a browser: once for a test file. */
export interface BuiltStage {
  browser: Browser;
  /** The folder of the built site. */
  site: string;
  url: string;
  /** A page of a profile of its own, without a service worker; closing the page's context ends it. */
  readonly newPage: (options?: BrowserContextOptions) => Promise<Page>;
}

/** A content folder that lies there, or the function that writes one. */
type ContentSource = string | ((folder: string) => Promise<void>);

/** Readies the stage before the tests of a file, and takes it away after them. */
export const setBuiltStage = (content: ContentSource): BuiltStage => {
  let folder: string;
  let server: Awaited<ReturnType<typeof serveSite>> | undefined;
  const stage = {
    newPage: async (options: BrowserContextOptions = {}) => {
      const phone = { width: 360, height: 740 };
      const quiet = { viewport: phone, reducedMotion: 'reduce', serviceWorkers: 'block' } as const;
      return (await stage.browser.newContext({ ...quiet, ...options })).newPage();
    },
  } as BuiltStage;
  beforeAll(async () => {
    folder = await temporaryFolder();
    const source = typeof content === 'string' ? content : join(folder, 'content');
    if (typeof content !== 'string') await content(source);
    stage.site = await buildFixture(source, folder);
    server = await serveSite(stage.site);
    stage.url = server.url;
    stage.browser = await launchChromium();
  });
  afterAll(async () => {
    await stage.browser?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });
  return stage;
};
