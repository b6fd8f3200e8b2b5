import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { BuiltStage } from './built-stage.ts';

/** A resident's browser profile, with all its complaints. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly complaints: string[];
  readonly open: (path: string) => Promise<unknown>;
  readonly headline: () => Promise<string>;
  /** The results of the search page after a search: the headlines in order. */
  readonly found: () => Promise<string[]>;
}

/**
 * Requests aborted by leaving a page, and failures because a test switches off the network or the
 * worker.
 */
const isExpected = (words: string): boolean =>
  /ERR_ABORTED|ERR_INTERNET_DISCONNECTED|registration blocked by Playwright/u.test(words);

/** Collects console messages, errors, failed requests, and policy violations. */
const listenTo = async (context: BrowserContext, complaints: string[]): Promise<void> => {
  const complain = (words: string): void => {
    if (!isExpected(words)) complaints.push(words);
  };
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complain(message.text());
  });
  context.on('weberror', (fault) => complaints.push(fault.error().message));
  context.on('requestfailed', (request) => {
    complain(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  await context.exposeFunction('tellTest', (words: string) => complaints.push(words));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const { tellTest } = window as unknown as { tellTest: (words: string) => void };
      tellTest(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
};

/** Begins a visit; it has a service worker, as in reality. */
export const beginVisit = async (
  stage: BuiltStage,
  options: BrowserContextOptions = {},
): Promise<Visit> => {
  const complaints: string[] = [];
  const page = await stage.newPage({ serviceWorkers: 'allow', ...options });
  const context = page.context();
  if (options.javaScriptEnabled !== false) await listenTo(context, complaints);
  return {
    page,
    context,
    complaints,
    open: (path) => page.goto(stage.url + path),
    headline: () => page.locator('h1').innerText(),
    found: async () => {
      await page
        .locator('#ket_qua_so')
        .filter({ hasText: /\d kết quả|Không/u })
        .waitFor();
      return page.locator('#ket_qua_bai .teaser-title').allInnerTexts();
    },
  };
};
