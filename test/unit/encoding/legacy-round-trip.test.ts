import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { convertLegacyText, hasLegacyText } from '../../../src/encoding/legacy-text.ts';
import { bulletin } from '../../fixtures/bulletin.ts';
import { encodeTcvn3, encodeVni } from './legacy-encoders.ts';

const seedFile = `${bulletin}/articles/2020/03/nhung-kinh-nghiem-rut-ra-tu-dai-hoi-diem-dang-bo-co-so.md`;

const read = (path: string): string => readFileSync(path, 'utf8').normalize('NFC');
const titleOf = (path: string): string => /^title: (.+)$/mu.exec(read(path))?.[1] ?? '';

const [, frontMatter = '', body = ''] = read(seedFile).split(/^---$/mu);
const relatedTitles = [...frontMatter.matchAll(/^ {2}- (\S+-\S+)$/gmu)]
  .flatMap(([, slug]) => globSync(`${bulletin}/articles/*/*/${slug}.md`))
  .map(titleOf);
const bodyParagraphs = body.trim().split(/\n{2,}/u);
const seed = [titleOf(seedFile), ...bodyParagraphs, ...relatedTitles];

const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');

/** The words that a round trip changes, as `good → bad`. */
const wrongWords = (good: string, converted: string): string[] => {
  const after = wordsOf(converted);
  return wordsOf(good).flatMap((word, index) =>
    word === after[index] ? [] : [`${word} → ${after[index]}`],
  );
};

test('the seed is a headline, five paragraphs and five related titles of some 1,600 words', () => {
  expect(bodyParagraphs).toHaveLength(5);
  expect(relatedTitles).toHaveLength(5);
  expect(seed.flatMap(wordsOf).length).toBeGreaterThan(1550);
});

/** TCVN3 changes no word of the seed: none of them begins with an accented capital. */
test.each([
  ['vni', encodeVni],
  ['tcvn3', encodeTcvn3],
] as const)('the seed typed in %s comes back without one wrong word', (encoding, encode) => {
  const converted = seed.map((paragraph) => convertLegacyText(encode(paragraph)));
  expect(converted.map((result) => result?.encoding)).toEqual(seed.map(() => encoding));
  expect(seed.flatMap((text, index) => wrongWords(text, converted[index]?.text ?? ''))).toEqual([]);
});

const files = globSync(`${bulletin}/**/*.{md,yaml}`);
const paragraphs = files.flatMap((path) => read(path).split('\n'));

test('no paragraph of the newsroom is mistaken for an old encoding', () => {
  expect(files.length).toBeGreaterThan(30);
  expect(paragraphs.filter(hasLegacyText)).toEqual([]);
});

/** A word without its accented capitals, which TCVN3 lacks. */
const withoutCapitals = (word: string): string =>
  word.replaceAll(/[^\P{Lu}A-ZĂÂÊÔƠƯĐ]/gu, (letter) => letter.toLowerCase());

test.each([
  ['vni', encodeVni, (word: string): string => word],
  ['tcvn3', encodeTcvn3, withoutCapitals],
] as const)(
  'a line of the newsroom in %s is converted, except lost capitals, or left when it is not sure',
  (encoding, encode, lossOf) => {
    const lines = paragraphs.filter((line) => encode(line) !== line);
    const results = lines
      .map((line) => ({ line, result: convertLegacyText(encode(line)) }))
      .filter(({ result }) => result !== undefined);
    expect(results.length / lines.length).toBeGreaterThan(0.95);
    expect(results.filter(({ result }) => result?.encoding !== encoding)).toEqual([]);
    const changes = results.flatMap(({ line, result }) => wrongWords(line, result?.text ?? ''));
    const isLoss = (change: string): boolean => {
      const [good = '', bad = ''] = change.split(' → ');
      return bad === lossOf(good);
    };
    expect(changes.filter((change) => !isLoss(change))).toEqual([]);
  },
);

test.each([
  ['Ủy ban nhân dân huyện họp với Ấn Độ', ['Ủy → ủy', 'Ấn → ấn']],
  ['Ở Ninh Giang, Ông Ích và Đỗ Ái đã họp', ['Ở → ở', 'Ích → ích', 'Ái → ái']],
  ['Ông Ân, Ăn Êm, Ơn Ưu Đảng được mời', []],
  ['VĂN BẢN MỚI CỦA ỦY BAN', []],
])('TCVN3 loses these capitals of "%s": %j', (text, wrong) => {
  expect(wrongWords(text, convertLegacyText(encodeTcvn3(text))?.text ?? '')).toEqual(wrong);
});
