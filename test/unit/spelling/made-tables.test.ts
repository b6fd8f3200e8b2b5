import { expect, test } from 'vitest';
import { countPairs } from '../../../packaging/spelling/count-pairs.ts';
import { packContexts } from '../../../packaging/spelling/pack-contexts.ts';
import { packPairs } from '../../../packaging/spelling/pack-pairs.ts';
import { sharesRunsWith } from '../../../packaging/spelling/shared-runs.ts';
import { samplesOfEach, slipSamples } from '../../../packaging/spelling/slip-samples.ts';
import { makeTokenizer } from '../../../packaging/spelling/text-tokens.ts';
import { shuffledOrder, trainContexts } from '../../../packaging/spelling/train-contexts.ts';
import { fitness, readContextTable, surroundings } from '../../../src/spelling/context-table.ts';
import {
  figure,
  firstSyllable,
  name,
  readPairTable,
  sign,
  strange,
} from '../../../src/spelling/pair-table.ts';
import { spellingDataOf } from '../../../src/spelling/spelling-data.ts';
import { byChance, togetherness } from '../../../src/spelling/togetherness.ts';

const { names, tokensOf } = makeTokenizer();
const sentences = [
  'Hội nghị đã thông qua nghị quyết của đảng bộ xã.',
  'Nhà trường đã tổ chức hội thi cho các cháu.',
  'Bà con nghỉ một buổi rồi ra đồng.',
  'Ông ấy nghĩ rằng mùa này lúa tốt.',
];
const texts = sentences.map((text) => ({ tokens: Uint16Array.from(tokensOf(text)), weight: 20 }));
const pairs = packPairs(countPairs(names, texts));
const data = spellingDataOf(readPairTable(pairs));
const numberOf = (syllable: string): number =>
  data.table.syllables.indexOf(syllable) + firstSyllable;

test('a text is syllables and kinds between two signs', () => {
  const read = makeTokenizer();
  const tokens = read.tokensOf('Năm 2020, đồng_chí Bí thư zoo.');
  expect(tokens.map((token) => read.names[token] || token)).toEqual([
    sign,
    'năm',
    figure,
    sign,
    'đồng',
    'chí',
    name,
    'thư',
    strange,
    sign,
  ]);
});

test('pairs are found as often as they were counted, in steps; others by chance', () => {
  const { table } = data;
  expect(table.syllables).toContain('nghị');
  const [first, second] = [numberOf('hội'), numberOf('nghị')];
  expect(Math.abs(togetherness(table, first, second) - Math.log2(20))).toBeLessThan(0.8);
  expect(togetherness(table, second, first)).toBeLessThan(byChance(table, second, first));
});

test('a text that quotes another at length shares its runs', () => {
  const long = `${sentences[0]} ${sentences[1]}`;
  const shares = sharesRunsWith([tokensOf(long)]);
  expect(shares(tokensOf(`Mở đầu. ${long}`))).toBe(true);
  expect(shares(tokensOf('Nhà trường đã tổ chức trại hè cho các em ở biển.'))).toBe(false);
});

const samples = slipSamples(data);

test('slips are drawn from the syllables that a word is confused with', () => {
  const of = (word: string): number[] =>
    Array.from(
      samples.subarray(numberOf(word) * samplesOfEach, (numberOf(word) + 1) * samplesOfEach),
    );
  expect(of('nghĩ')).toContain(numberOf('nghỉ'));
  expect(of('nghĩ')).not.toContain(numberOf('trường'));
  expect(of('nghĩ')).not.toContain(numberOf('nghĩ'));
});

const translated = (text: string): number[] =>
  tokensOf(text).map((token) => (token < firstSyllable ? token : numberOf(names[token] ?? '')));
const order = shuffledOrder(sentences.map(() => 2000));
const stream = Uint16Array.from(order.flatMap((text) => translated(sentences[text] ?? '')));
const trained = packContexts(trainContexts(stream, samples));

test('the same texts give the same bytes', () => {
  expect(shuffledOrder([1, 2, 3])).toEqual(shuffledOrder([1, 2, 3]));
  expect(new Set(order)).toEqual(new Set([0, 1, 2, 3]));
  expect(Buffer.compare(trained, packContexts(trainContexts(stream, samples)))).toBe(0);
});

test('the trained table distinguishes a word from its misspellings by its context', () => {
  const table = readContextTable(trained, data.table.frequencies.length);
  const prefers = (before: string, behind: string, one: string, other: string): boolean => {
    const around = surroundings(table, [
      ...translated(before).slice(-5, -1),
      ...translated(behind).slice(1, 5),
    ]);
    return fitness(table, around, numberOf(one)) > fitness(table, around, numberOf(other));
  };
  expect(prefers('hội thi bà con', 'một buổi rồi ra', 'nghỉ', 'nghĩ')).toBe(true);
  expect(prefers('tổ chức ông ấy', 'rằng mùa này lúa', 'nghĩ', 'nghỉ')).toBe(true);
});
