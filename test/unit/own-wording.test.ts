import { globSync, readFileSync } from 'node:fs';
import { parseSync } from 'oxc-parser';
import { expect, test } from 'vitest';
import { tonePlacement } from '../../src/proofreading/rules/tone-placement.ts';
import { prepareText } from '../../src/proofreading/prepared-text.ts';

/*
 * The program's own words, on the site, in messages and in the guide, have one tone style: the old
 * one (`hòa, thủy, ủy`), as in the names of party committees.
 */

/** Rooms whose strings are letters for recognition, not words for readers. */
const roomsOfLetters = /^src\/(?:encoding|facts|proofreading|search|spelling|spoken\/rules)\//u;

/** Words that show a style on purpose: the example of the fault of this very rule. */
const shownForTheirStyle = [
  'src/content/faults/text-faults.ts: hoà',
  'docs/ma-loi.md: hoà',
  'src/markdown/findings/file-names.ts: oạ',
];

const stringsUnder = (node: unknown): string[] => {
  if (typeof node !== 'object' || node === null) return [];
  const { type, value } = node as { type?: unknown; value?: unknown };
  if (type === 'Literal') return typeof value === 'string' ? [value] : [];
  if (type === 'TemplateElement') return [(value as { cooked: string | null }).cooked ?? ''];
  return Object.values(node).flatMap(stringsUnder);
};

const textsOf = (path: string): string[] => {
  const text = readFileSync(path, 'utf8');
  return path.endsWith('.md') ? [text] : stringsUnder(parseSync(path, text).program);
};

const paths = globSync([
  'src/**/*.{ts,mjs}',
  'layouts/**/*.ts',
  'docs/*.md',
  'docs/deploy/*.md',
  'README.md',
])
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !roomsOfLetters.test(path))
  .toSorted();

const otherStyle = (text: string): string[] =>
  tonePlacement(prepareText(text), { units: [], toneStyle: 'old' }).map(({ found }) => found);

test('the words of the program, its messages and its guide have one tone style', () => {
  const texts = paths.map((path) => [path, textsOf(path).join('\n')] as const);
  expect(texts.length).toBeGreaterThan(500);
  expect(texts.filter(([, text]) => /[àáảãạ]/u.test(text)).length).toBeGreaterThan(80);
  const found = texts.flatMap(([path, text]) => otherStyle(text).map((word) => `${path}: ${word}`));
  expect([...new Set(found)].toSorted()).toEqual(shownForTheirStyle.toSorted());
});
