import { chromium, type Browser } from 'playwright-core';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the run's only browser. */
    browserAddress: string;
  }
}

let connected: Promise<Browser> | undefined;

/**
 * The browser of this run. Every test makes its own contexts (profiles) and closes them; no test
 * closes the browser.
 */
export const sharedBrowser = (): Promise<Browser> =>
  (connected ??= chromium.connect(inject('browserAddress')));
