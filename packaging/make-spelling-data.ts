import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { makeCounter } from './spelling/count-pairs.ts';
import { packPairs } from './spelling/pack-pairs.ts';

/*
 * node packaging/make-spelling-data.ts FOLDER[*WEIGHT] …
 *
 * Counts the syllables of all files of some folders, and which of them are neighbours, and writes
 * src/spelling/data/pairs.br (see the README there for the texts and their licences).
 */

const counter = makeCounter();
for (const argument of process.argv.slice(2)) {
  const [folder = '', weight = '1'] = argument.split('*');
  for (const file of globSync('**/*', { cwd: folder }).toSorted()) {
    const path = join(folder, file);
    if (statSync(path).isFile()) counter.read(readFileSync(path, 'utf8'), Number(weight));
  }
}
const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN } = constants;
writeFileSync(
  'src/spelling/data/pairs.br',
  brotliCompressSync(packPairs(counter.counts()), {
    params: { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_LGWIN]: 24 },
  }),
);
