import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { findChromium, launchChromium } from '../test/browser/chromium.ts';
import { serveSite } from '../test/browser/static-server.ts';
import { richPaths, writeRichContent } from '../test/site/rich-content.ts';
import { compressHost } from './compressing-host.ts';
import { hasLighthouse, lighthouseOf } from './lighthouse.ts';
import { paintOfVisit, trafficOfVisit, type Traffic } from './visit-page.ts';
import { brotliBytes, gzipBytes } from './wire-bytes.ts';

/*
 * Measures what a resident's browser loads for each kind of page: bytes, requests, times,
 * Lighthouse's scores.
 */

const seedArticle = '/2020/03/nhung-kinh-nghiem-rut-ra-tu-dai-hoi-diem-dang-bo-co-so/';

/** Pages of the shipped content and of the rich one. */
const pages = [
  ['home page', 'shipped', '/'],
  ['seed article', 'shipped', seedArticle],
  ['article with picture and sound', 'rich', richPaths.full],
  ['article with ten pictures', 'rich', richPaths.tenPictures],
  ['article, text alone', 'rich', richPaths.plain],
  ['category', 'shipped', '/chuyen-muc/truyen-thanh/'],
  ['notice sheet', 'shipped', `${seedArticle}bang-tin/`],
  ['search', 'shipped', '/tim-kiem/'],
] as const;

type SiteName = (typeof pages)[number][1];

const tell = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const build = (content: string, output: string): void => {
  const words = ['src/cli/main.mjs', 'build', '--content', content, '--output', output];
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the build of ${content} ended with ${status}: ${stderr}`);
};

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

const tableHead = (names: readonly string[]): string =>
  `${row(names)}\n${row(names.map(() => '---'))}`;

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

const trafficCell = ({ requests, bytes }: Traffic): string => `${requests} / ${kilobytes(bytes)}`;

const measurePages = async (
  browser: Browser,
  urlOf: (site: SiteName, path: string) => string,
): Promise<void> => {
  tell(
    tableHead([
      'page',
      'HTML gzip, kB',
      'HTML brotli, kB',
      'requests / kB until load',
      'the same and the worker’s',
      'LCP, ms',
      'CLS',
    ]),
  );
  for (const [name, site, path] of pages) {
    const url = urlOf(site, path);
    const html = await (await fetch(url)).text();
    const alone = await trafficOfVisit(browser, url, 'block');
    const withWorker = await trafficOfVisit(browser, url, 'allow');
    const { lcp, cls } = await paintOfVisit(browser, url);
    const weights = [gzipBytes(html), brotliBytes(html)].map(kilobytes);
    const visits = [alone, withWorker].map(trafficCell);
    tell(row([name, ...weights, ...visits, Math.round(lcp), cls.toFixed(3)]));
  }
};

const askLighthouse = async (urlOf: (site: SiteName, path: string) => string): Promise<void> => {
  if (!(await hasLighthouse())) {
    tell('Lighthouse cannot be fetched from the package registry; its scores are left out.');
    return;
  }
  tell(
    tableHead([
      'page',
      'Lighthouse',
      'FCP, LCP, TBT, CLS',
      'audits that are not full (`*` costs points)',
    ]),
  );
  for (const [name, site, path] of pages) {
    const result = await lighthouseOf(urlOf(site, path), findChromium() ?? '');
    const scores = result?.scores.join(' / ') ?? 'no answer';
    const reported = [result?.metrics ?? [], result?.complaints ?? []].map((each) =>
      each.join(', '),
    );
    tell(row([name, scores, ...reported]));
  }
};

const folder = await mkdtemp(join(tmpdir(), 'ban-tin-bench-'));
const places = { shipped: join(folder, 'shipped'), rich: join(folder, 'rich') };
build('content', places.shipped);
await writeRichContent(join(folder, 'content'));
build(join(folder, 'content'), places.rich);
const servers = { shipped: await serveSite(places.shipped), rich: await serveSite(places.rich) };
const hosts = {
  shipped: await compressHost(servers.shipped.url),
  rich: await compressHost(servers.rich.url),
};
const browser = await launchChromium();
try {
  const urlOf = (site: SiteName, path: string): string => `${hosts[site].url}${path}`;
  await measurePages(browser, urlOf);
  tell('');
  await askLighthouse(urlOf);
} finally {
  await browser.close();
  await Promise.all(
    [...Object.values(hosts), ...Object.values(servers)].map(({ close }) => close()),
  );
  await rm(folder, { recursive: true, force: true });
}
