import { chromium, type Browser } from 'playwright-core';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where to ask for the address of the run's only browser. */
    browserAddress: string;
  }
}

const connect = async (): Promise<Browser> => {
  const answer = await fetch(inject('browserAddress'));
  const words = await answer.text();
  if (!answer.ok) throw new Error(words);
  return chromium.connect(words);
};

let connected: Promise<Browser> | undefined;

/**
 * The browser of this run. Every test makes its own contexts (profiles) and closes them; no test
 * closes the browser.
 */
export const sharedBrowser = (): Promise<Browser> => (connected ??= connect());
