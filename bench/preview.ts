import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { launchChromium } from '../test/browser/chromium.ts';
import { makeBenchSite } from './speed/articles.ts';
import { own, writeContent } from './speed/peer.ts';

/*
 * Measures how long an editor waits: from `npm start` to the first page, with and without cached
 * texts, and from saving a text to the refreshed page in a real browser, with and without faults.
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { saves: { type: 'string', default: '7' }, folder: { type: 'string' } },
});
const counts = positionals.length > 0 ? positionals.map(Number) : [1_000, 10_000];
const print = (line: string): boolean => process.stdout.write(`${line}\n`);

interface Preview {
  readonly child: ChildProcess;
  readonly url: string;
  /** Milliseconds from the start of the command. */
  readonly begun: number;
}

const start = (folder: string): Promise<Preview> =>
  new Promise((done, fail) => {
    const begun = performance.now();
    const main = join(import.meta.dirname, '../src/cli/main.mjs');
    const child = spawn(process.execPath, [main, 'start', '--port', '8990'], {
      cwd: folder,
      env: { ...process.env, INIT_CWD: folder },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.on('error', fail);
    child.on('exit', (status) => fail(new Error(`the preview ended with ${status}: ${said}`)));
    child.stdout.setEncoding('utf8').on('data', (words: string) => {
      said += words;
      const url = /Xem trước tại (http:\S+)/u.exec(said)?.[1];
      if (url !== undefined) done({ child, url, begun });
    });
  });

const stop = async ({ child }: Preview): Promise<void> => {
  child.removeAllListeners('exit');
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await ended;
};

const median = (all: readonly number[]): number =>
  all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(2);

/** Milliseconds until a page that was just saved shows some words. */
const waitFor = async (page: Page, words: string, save: () => Promise<void>): Promise<number> => {
  const begun = performance.now();
  await save();
  await page.getByText(words).first().waitFor({ timeout: 600_000 });
  return performance.now() - begun;
};

/** From the start of the command to the front page in the browser. */
const firstPage = async (folder: string, page: Page): Promise<[Preview, number]> => {
  const preview = await start(folder);
  await page.goto(preview.url, { timeout: 600_000 });
  return [preview, performance.now() - preview.begun];
};

/** Waits until the whole site was checked, so that its texts are cached for the next run. */
const restUntilChecked = async (folder: string): Promise<void> => {
  const kept = join(folder, '.cache/soat-bai.json');
  for (;;) {
    if (
      await readFile(kept).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((done) => void setTimeout(done, 500));
  }
};

const measure = async (count: number, folder: string): Promise<void> => {
  const site = makeBenchSite(count);
  await writeContent(own, site, folder);
  const browser = await launchChromium();
  const page = await browser.newPage();
  const [cold, withoutKept] = await firstPage(folder, page);
  await restUntilChecked(folder);
  await stop(cold);
  const [preview, withKept] = await firstPage(folder, page);
  const article = site.articles[Math.floor(count / 2)];
  if (!article) throw new Error('there is no article');
  const file = join(folder, own.articleAt(article));
  const sound = await readFile(file, 'utf8');
  const address = own.articleAt(article).replace('content/articles', '').replace('.md', '/');
  await page.goto(new URL(address, preview.url).href);
  const saves: number[] = [];
  const faults: number[] = [];
  for (let time = 0; time < Number(values.saves); time += 1) {
    const words = `Câu thêm lần ${time}.`;
    saves.push(await waitFor(page, words, () => writeFile(file, `${sound}\n${words}\n`)));
    const faulty = sound.replace(/^date: .*$/mu, 'date: 31/02/2020');
    faults.push(await waitFor(page, '[DATE]', () => writeFile(file, faulty)));
    await waitFor(page, words, () => writeFile(file, `${sound}\n${words}\n`));
    await new Promise((done) => void setTimeout(done, 3_000));
  }
  await browser.close();
  await stop(preview);
  const load = loadavg()[0]?.toFixed(1);
  print(
    `| ${count} | ${seconds(withoutKept)} | ${seconds(withKept)} | ${seconds(median(saves))} (${seconds(Math.max(...saves))}) | ${seconds(median(faults))} (${seconds(Math.max(...faults))}) | ${load} |`,
  );
};

print(
  '| articles | first page, nothing kept | first page, texts kept | saved → shown (longest) | fault → shown (longest) | load |',
);
print('| --- | --- | --- | --- | --- | --- |');
for (const count of counts) {
  const folder = values.folder ?? (await mkdtemp(join(tmpdir(), 'bench-preview-')));
  await measure(count, folder);
  if (values.folder === undefined) await rm(folder, { recursive: true, force: true });
}
