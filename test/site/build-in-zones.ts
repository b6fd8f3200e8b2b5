import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeCorpus, writeCorpus } from '../../bench/make-corpus.ts';
import { filesIn } from './fixture-site.ts';
import { runProcess } from './run-process.ts';

/** SHA-256 of all files of a site with their names. */
export const hashOf = async (site: string): Promise<string> => {
  const hash = createHash('sha256');
  for (const file of await filesIn(site)) {
    hash.update(`${file}\0`).update(await readFile(join(site, file)));
  }
  return hash.digest('hex');
};

/** Orders that are unrelated to the alphabet. */
const orders: readonly ((paths: string[]) => string[])[] = [
  (paths) => paths.toReversed(),
  (paths) => paths.toSorted((a, b) => (a.length % 7) - (b.length % 7) || b.localeCompare(a)),
];

/** The zone and the locale of a machine. */
export type Zone = readonly [zone: string, locale: string];

/** The words of the build command, at a moment when it is another day in other zones. */
export const buildWords = (content: string, output: string): string[] => {
  const places = ['--content', content, '--output', output];
  return ['build', ...places, '--now', '2025-12-25T17:30:00Z'];
};

/**
 * Builds one content in zones and locales, each time with its files created in another order.
 *
 * @returns the hashes of the sites
 * @throws Error if a build fails
 */
export const buildInZones = async (
  folder: string,
  zones: readonly Zone[],
  articles: number,
): Promise<ReadonlySet<string>> => {
  const hashes = new Set<string>();
  for (const [index, [TZ, LANG]] of zones.entries()) {
    const [content, output] = [join(folder, `content-${index}`), join(folder, `site-${index}`)];
    await writeCorpus(makeCorpus(articles), content, orders[index % orders.length]);
    const end = await runProcess(buildWords(content, output), { TZ, LANG, LC_ALL: LANG });
    if (end.status !== 0 || end.stderr !== '') throw new Error(`${TZ} ${LANG}: ${end.stderr}`);
    hashes.add(await hashOf(output));
  }
  return hashes;
};
