import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { buildFixture, temporaryFolder } from '../site/fixture-site.ts';
import type { SampleSite } from '../site/sample-sites.ts';
import { sharedSite } from '../site/shared-sites.ts';
import { sharedBrowser } from './shared-browser.ts';
import { serveSite } from './static-server.ts';

/** A complete site, served with its own headers, and a browser; set up once for each test file. */
export interface BuiltStage {
  /** Read-only if it is a shared sample. */
  site: string;
  url: string;
  browser: Browser;
  /** A page with a separate profile, without a service worker; closing the page's context ends it. */
  readonly newPage: (options?: BrowserContextOptions) => Promise<Page>;
  /**
   * One page for all tests of the file with the same options: for tests that leave no state in it.
   */
  readonly keptPage: (options?: BrowserContextOptions) => Promise<Page>;
}

/** A sample that test files share, or the function that writes a content folder for this file. */
type ContentSource = SampleSite | ((folder: string) => Promise<void>);

const buildOwn = async (
  folder: string,
  write: (content: string) => Promise<void>,
): Promise<string> => {
  const content = join(folder, 'content');
  await write(content);
  return buildFixture(content, folder);
};

/** Sets up the stage before the tests of a file, and removes it after them. */
export const setBuiltStage = (content: ContentSource): BuiltStage => {
  let folder: string;
  let server: Awaited<ReturnType<typeof serveSite>> | undefined;
  const profiles: BrowserContext[] = [];
  const kept = new Map<string, Promise<Page>>();
  const stage = {
    newPage: async (options: BrowserContextOptions = {}) => {
      const phone = { width: 360, height: 740 };
      const quiet = { viewport: phone, reducedMotion: 'reduce', serviceWorkers: 'block' } as const;
      const profile = await stage.browser.newContext({ ...quiet, ...options });
      profiles.push(profile);
      return profile.newPage();
    },
    keptPage: (options: BrowserContextOptions = {}) => {
      const name = JSON.stringify(options);
      const page = kept.get(name) ?? stage.newPage(options);
      kept.set(name, page);
      return page;
    },
  } as BuiltStage;
  beforeAll(async () => {
    folder = await temporaryFolder();
    stage.site =
      typeof content === 'function' ? await buildOwn(folder, content) : await sharedSite(content);
    server = await serveSite(stage.site);
    stage.url = server.url;
    stage.browser = await sharedBrowser();
  });
  afterAll(async () => {
    await Promise.all(profiles.map((profile) => profile.close()));
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });
  return stage;
};
