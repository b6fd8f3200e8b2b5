import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { readPairTable, firstSyllable } from '../src/spelling/pair-table.ts';
import { spellingDataOf } from '../src/spelling/spelling-data.ts';
import { countPairs, type CountedText } from './spelling/count-pairs.ts';
import { packContexts } from './spelling/pack-contexts.ts';
import { packPairs } from './spelling/pack-pairs.ts';
import { sharesRunsWith } from './spelling/shared-runs.ts';
import { slipSamples } from './spelling/slip-samples.ts';
import { makeTokenizer } from './spelling/text-tokens.ts';
import { shuffledOrder, trainContexts } from './spelling/train-contexts.ts';

/*
 * node packaging/make-spelling-data.ts [--without FILE] FOLDER[*WEIGHT] …
 *
 * Counts the syllables of all files of some folders and their neighbours, trains the context model,
 * and writes src/spelling/data/pairs.br and contexts.br (see the README there for the texts and
 * their licences). Texts that the lines of FILE (JSON with a `text`) quote at length are left out.
 * Takes about ten minutes; the same texts give the same bytes.
 */

const { values, positionals } = parseArgs({
  options: { without: { type: 'string' } },
  allowPositionals: true,
});
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const { names, tokensOf } = makeTokenizer();
const measured =
  values.without === undefined
    ? []
    : readFileSync(values.without, 'utf8')
        .trim()
        .split('\n')
        .map((line) => tokensOf((JSON.parse(line) as { text: string }).text));
const isMeasured = sharesRunsWith(measured);

const texts: CountedText[] = [];
let left = 0;
for (const argument of positionals) {
  const [folder = '', weight = '1'] = argument.split('*');
  for (const file of globSync('**/*', { cwd: folder }).toSorted()) {
    const path = join(folder, file);
    if (!statSync(path).isFile()) continue;
    const tokens = tokensOf(readFileSync(path, 'utf8'));
    if (isMeasured(tokens)) left += 1;
    else texts.push({ tokens: Uint16Array.from(tokens), weight: Number(weight) });
  }
}
say(`${texts.length} texts, ${left} left out`);

const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_PARAM_MODE } = constants;
const write = (file: string, bytes: Uint8Array): void => {
  const compressed = brotliCompressSync(bytes, {
    params: { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_LGWIN]: 24, [BROTLI_PARAM_MODE]: 0 },
  });
  writeFileSync(join('src/spelling/data', file), compressed);
  say(`${file}: ${compressed.length} bytes`);
};

const pairs = packPairs(countPairs(names, texts));
write('pairs.br', pairs);

/** The tokens of all texts in the numbers of the table; omitted ones are strange. */
const data = spellingDataOf(readPairTable(pairs));
const places = new Map(data.table.syllables.map((name, place) => [name, firstSyllable + place]));
const numbers = Uint16Array.from(names, (name, number) =>
  number < firstSyllable ? number : (places.get(name) ?? firstSyllable - 1),
);
const order = shuffledOrder(texts.map(({ weight }) => weight));
const tokens = new Uint16Array(
  order.reduce((sum, text) => sum + (texts[text]?.tokens.length ?? 0), 0),
);
let end = 0;
for (const text of order) {
  for (const token of texts[text]?.tokens ?? []) tokens[end++] = numbers[token] ?? 0;
}
say(`${tokens.length} tokens`);
write('contexts.br', packContexts(trainContexts(tokens, slipSamples(data))));
