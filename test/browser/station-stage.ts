import { readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { runCommand } from '../site/run-command.ts';
import { temporaryFolder } from '../site/fixture-site.ts';
import { startDesk } from './desk-stage.ts';
import { sharedBrowser } from './shared-browser.ts';

/** A new station, as `init` makes it, with its desk open. */
export interface Station {
  readonly folder: string;
  readonly page: Page;
  readonly origin: string;
}

/** What may differ between stations. */
interface StationSetting {
  readonly port: number;
  /** Added to `site.yaml`. */
  readonly settings?: string;
  /** Prepares the folder before the desk starts. */
  readonly prepare?: (folder: string) => void;
}

const now = '2020-03-14T08:00+07:00';

/** Makes a station and opens its desk, until the test ends. */
export const openStation = async ({
  port,
  settings,
  prepare,
}: StationSetting): Promise<Station> => {
  const folder = await temporaryFolder();
  const units = join(folder, 'don-vi.txt');
  await writeFile(units, 'Đảng bộ xã Mẫu 1\nChi bộ thôn Mẫu 2\n');
  const station = join(folder, 'tram');
  const words = ['--yes', '--station', 'Đài Truyền thanh xã Mẫu', '--url', 'https://tin.example/'];
  await runCommand(['init', station, ...words, '--units', units, '--now', now]);
  if (settings !== undefined) {
    const file = join(station, 'content/site.yaml');
    await writeFile(file, readFileSync(file, 'utf8') + settings);
  }
  prepare?.(station);
  const [desk, printed] = startDesk(station, port, now);
  const address = await printed;
  const context = await (
    await sharedBrowser()
  ).newContext({ bypassCSP: true, viewport: { width: 1366, height: 768 } });
  onTestFinished(async () => {
    await context.close();
    desk.removeAllListeners('exit');
    const ended = new Promise((done) => desk.once('exit', done));
    desk.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  });
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('.articles').waitFor();
  return { folder: station, page, origin: new URL(address).origin };
};
