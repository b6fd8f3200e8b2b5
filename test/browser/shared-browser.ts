import { chromium, type Browser } from 'playwright-core';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the one browser of this run listens. */
    browserAddress: string;
  }
}

let connected: Promise<Browser> | undefined;

/**
 * The browser of this run. Every test makes contexts (profiles) of its own and closes them; nobody
 * closes the browser.
 */
export const sharedBrowser = (): Promise<Browser> =>
  (connected ??= chromium.connect(inject('browserAddress')));
