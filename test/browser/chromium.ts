import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { findProgram, requireProgram } from '../programs.ts';

/**
 * The shell draws no window of its own around each page: it takes half the processor time (decision
 * 0036).
 */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/** The browser named by `CHROMIUM_PATH`, otherwise the first one on the path. */
export const findChromium = (): string | undefined => {
  const named = process.env['CHROMIUM_PATH'];
  return named === undefined ? findProgram(...names) : findProgram(named);
};

/** Chromium without a window; it uses no network except this machine's. */
export const chromiumOptions = (): LaunchOptions => ({
  executablePath: findChromium() ?? requireProgram('chromium'),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});

export const launchChromium = (): Promise<Browser> => chromium.launch(chromiumOptions());
