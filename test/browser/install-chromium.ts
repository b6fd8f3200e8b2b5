import { requireChromium } from './chromium.ts';

/** Runs once before all tests, so that two test files never install a browser at the same time. */
export const setup = (): void => {
  requireChromium();
};
