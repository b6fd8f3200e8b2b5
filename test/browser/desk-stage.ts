import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { beforeAll } from 'vitest';
import { temporaryFolder } from '../site/fixture-site.ts';
import { article, registers } from '../unit/content/make-content.ts';
import { sharedBrowser } from './shared-browser.ts';

/** The desk of a small station, started as its journalists start it. */
export interface DeskStage {
  /** `http://127.0.0.1:…` */
  origin: string;
  /** A profile that has opened the desk with the printed address. */
  context: BrowserContext;
  readonly text: (path: string) => Promise<string>;
}

/**
 * Starts the desk; returns the address that it prints.
 *
 * @param folder the folder of `content/`
 */
export const startDesk = (
  folder: string,
  port: number,
  now: string,
): readonly [ChildProcess, Promise<string>] => {
  const { INIT_CWD: _, ...environment } = process.env;
  const words = [
    '--content',
    join(folder, 'content'),
    '--port',
    String(port),
    '--cong-ban',
    String(port + 20),
    '--now',
    now,
  ];
  const desk = spawn(process.execPath, ['src/cli/main.mjs', 'start', ...words], {
    env: { ...environment, CI: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const printed = new Promise<string>((found, fail) => {
    let all = '';
    desk.on('exit', (status) => fail(new Error(`the desk ended with ${status}: ${all}`)));
    desk.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      all += chunk;
      const address = /Bàn biên tập tại (http:\S+)/u.exec(all)?.[1];
      if (address !== undefined) found(address);
    });
  });
  return [desk, printed];
};

/** Sets up the desk before the tests of a file, and removes it after them. */
export const setDeskStage = (port: number): DeskStage => {
  let folder = '';
  const stage = {
    text: (path: string) => readFile(join(folder, 'content', path), 'utf8'),
  } as DeskStage;
  beforeAll(async () => {
    folder = await temporaryFolder();
    await mkdir(join(folder, 'content/articles/2020/03'), { recursive: true });
    for (const [name, text] of Object.entries(registers)) {
      await writeFile(join(folder, 'content', name), text);
    }
    await writeFile(join(folder, 'content/articles/2020/03/cu.md'), article());
    const [desk, printed] = startDesk(folder, port, '2020-03-14T08:00+07:00');
    const address = await printed;
    stage.origin = new URL(address).origin;
    stage.context = await (
      await sharedBrowser()
    ).newContext({ viewport: { width: 1366, height: 768 } });
    const page = await stage.context.newPage();
    await page.goto(address);
    await page.locator('.articles').waitFor();
    await page.close();
    return async () => {
      await stage.context.close();
      desk.removeAllListeners('exit');
      const ended = new Promise((done) => desk.once('exit', done));
      desk.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    };
  });
  return stage;
};
