import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeBenchSite } from './speed/articles.ts';
import { growthPicture, type Curve } from './speed/growth-picture.ts';
import { measure, sizeOf, type Cost } from './speed/measure.ts';
import {
  astro,
  eleventy,
  hexo,
  hugo,
  own,
  ownCore,
  writeContent,
  type Peer,
} from './speed/peer.ts';
import { scenarios } from './speed/scenarios.ts';

/*
 * Builds the same articles with this project and with others, and prints the cost of each build as
 * a ratio to Hugo's cold one: the machine is noisy, but ratios within one run are reliable. Hugo is
 * Debian's.
 */

const peers: readonly Peer[] = [hugo, own, ownCore, eleventy, astro, hexo];

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    peers: { type: 'string', default: peers.map(({ name }) => name).join('|') },
    scenarios: { type: 'string', default: scenarios.map(({ name }) => name).join('|') },
    runs: { type: 'string', default: '3' },
    /** Draws the cold builds of all sizes into this file. */
    picture: { type: 'string' },
  },
});
const counts = positionals.length > 0 ? positionals.map(Number) : [1_000];
const among = (list: string, name: string): boolean => list.split('|').includes(name);

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

const medianCost = (costs: readonly Cost[]): Cost => ({
  processor: median(costs.map(({ processor }) => processor)),
  wall: median(costs.map(({ wall }) => wall)),
  memory: median(costs.map(({ memory }) => memory)),
});

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Processor seconds of Hugo's cold build by number of articles. */
const hugoCold = new Map<number, number>();

const printRow = (count: number, name: string, cost: Cost, size: string): void => {
  const ratio = cost.processor / (hugoCold.get(count) ?? Number.NaN);
  print(
    `| ${name} | ${ratio.toFixed(2)} | ${cost.processor.toFixed(2)} | ${cost.wall.toFixed(2)} | ${cost.memory.toFixed(0)} | ${size} |`,
  );
};

/**
 * Builds a site after each change, and prints a row for each.
 *
 * @returns the cold build
 */
const measurePeer = async (peer: Peer, count: number, place: string): Promise<Cost | undefined> => {
  const folder = join(place, 'site');
  await peer.prepare(folder);
  const site = makeBenchSite(count);
  await writeContent(peer, site, folder);
  let cold: Cost | undefined;
  for (const { name, change } of scenarios) {
    if (name !== 'cold' && !among(flags.scenarios, name)) continue;
    const costs: Cost[] = [];
    for (let run = 1; run <= Number(flags.runs); run += 1) {
      await change(peer, site, folder, run);
      costs.push(await measure(folder, peer.command));
    }
    const cost = medianCost(costs);
    if (name === 'cold') {
      cold = cost;
      if (peer === hugo) hugoCold.set(count, cost.processor);
    }
    const { files, bytes } = await sizeOf(join(folder, peer.output));
    const size = `${(files / count).toFixed(2)} | ${(bytes / count / 1000).toFixed(1)}`;
    printRow(count, `${peer.name}: ${name}`, cost, name === 'cold' ? size : ' | ');
  }
  return cold;
};

const curves = new Map<string, [number, number][]>();

for (const count of counts) {
  print(`\n${count} articles\n`);
  print(
    '| build | processor, ratio to Hugo | s | wall, s | memory, MB | files an article | kB an article |',
  );
  print('| --- | --- | --- | --- | --- | --- | --- |');
  for (const peer of peers) {
    if (!among(flags.peers, peer.name)) continue;
    const place = await mkdtemp(join(tmpdir(), 'ban-tin-bench-'));
    try {
      const cold = await measurePeer(peer, count, place);
      if (cold) curves.set(peer.name, [...(curves.get(peer.name) ?? []), [count, cold.processor]]);
    } finally {
      await rm(place, { recursive: true, force: true });
    }
  }
}

if (flags.picture !== undefined) {
  const drawn: Curve[] = [...curves].map(([name, points]) => ({ name, points }));
  await writeFile(flags.picture, growthPicture('A cold build', 'processor seconds', drawn));
}
