import { execFileSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The browser named by `CHROMIUM_PATH`, else the first one on the path. */
export const findChromium = (): string | undefined => {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined) return isExecutable(named) ? named : undefined;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isExecutable);
};

const isDebian = (): boolean => {
  try {
    return /^ID(?:_LIKE)?=.*debian/mu.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
};

const install = 'apt-get update && apt-get install -y --no-install-recommends chromium';

/**
 * The browser for the tests. Where none is found it is installed, if this is Debian and we may;
 * else the one command that does it is told and the tests fail: they are never skipped.
 */
export const requireChromium = (): string => {
  const found = findChromium();
  if (found !== undefined) return found;
  if (isDebian() && process.getuid?.() === 0) {
    execFileSync('sh', ['-c', install], { stdio: 'inherit' });
    const installed = findChromium();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    `No Chromium found for the browser tests. Install it: sudo sh -c '${install}', or set CHROMIUM_PATH.`,
  );
};

/** Chromium without a window; it asks nothing of any network but this machine's. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: requireChromium(),
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
