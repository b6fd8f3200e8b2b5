import { globSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { parseSync } from 'oxc-parser';
import { expect, test } from 'vitest';

/*
 * The glossary's last column: words that no name in the source contains. A word of several parts
 * (`radioShow`) matches names with these parts in sequence.
 */

/** Names that others have defined: the browser, libraries, published formats. */
const namesOfOthers = [
  /** Of Git and its library. */
  'branch',
  'currentBranch',
  'singleBranch',
  'noUpdateBranch',
  'TemplateStringsArray',
  'firstComponent',
  'permalink',
  'addTemplate',
  'setTemplateFormats',
  'checkTemplate',
  'urlTemplate',
  'decodeURIComponent',
  'encodeURIComponent',
  'destination',
  'headline',
  'BroadcastChannel',
  'availableChannel',
  'postMessage',
  'channelData',
  /** Of the library of rich text. */
  'widget',
] as const;

/** `isDraftOf`, `is-draft-of` and `IS_DRAFT_OF` become `is draft of`. */
const partsOf = (name: string): string =>
  name
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])|[-_$.]/gu, ' ')
    .toLowerCase()
    .trim();

const glossary = readFileSync('docs/glossary.md', 'utf8');

const rows = glossary
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:Vietnamese|---) /u.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

const wordsIn = (cell = ''): string[] =>
  [...cell.matchAll(/`(\w+)`/gu)].map(([, word = '']) => word);

const unwanted = rows.flatMap(([, , , , cell]) => wordsIn(cell));

/** Whether a name contains one of some words. */
const hasWord = (words: readonly string[]): ((name: string) => boolean) => {
  const pattern = new RegExp(`(?:^| )(?:${words.map(partsOf).join('|')})(?: |$)`, 'u');
  return (name) => words.length > 0 && pattern.test(partsOf(name));
};

const namesUnder = (node: unknown): string[] => {
  if (typeof node !== 'object' || node === null) return [];
  const { type, name } = node as { type?: unknown; name?: unknown };
  const below = Object.values(node).flatMap(namesUnder);
  const isName = type === 'Identifier' || type === 'PrivateIdentifier';
  return isName && typeof name === 'string' ? [name, ...below] : below;
};

/** Every identifier of a file once; words in strings and comments do not count. */
const identifiersIn = (path: string): Set<string> =>
  new Set(namesUnder(parseSync(path, readFileSync(path, 'utf8')).program));

const sources = globSync(['src/**/*.ts', 'layouts/**/*.ts']).map((path) =>
  path.replaceAll('\\', '/'),
);

const used = sources.flatMap((path) =>
  [basename(path, extname(path)), ...identifiersIn(path)].map((name) => ({ path, name })),
);

test('the glossary holds forty words and more, each with its Vietnamese and its meaning', () => {
  expect(rows.length).toBeGreaterThanOrEqual(40);
  expect(rows.filter((cells) => cells.length !== 6 || cells.slice(1, 5).includes(''))).toEqual([]);
  const words = rows.flatMap(([, , word]) => wordsIn(word));
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  expect(words.filter(hasWord(unwanted))).toEqual([]);
});

test('no name in the source has a word that the glossary replaces', () => {
  expect(used.length).toBeGreaterThan(5000);
  const given = new Set<string>(namesOfOthers);
  const isUnwanted = hasWord(unwanted);
  expect(
    used
      .filter(({ name }) => !given.has(name) && isUnwanted(name))
      .map(({ path, name }) => `${path}: ${name}`),
  ).toEqual([]);
});

test('every exception is still needed', () => {
  const names = new Set(used.map(({ name }) => name));
  expect(namesOfOthers.filter((name) => !names.has(name))).toEqual([]);
});

test.each([
  ['isDraftOf', ['draft'], true],
  ['told-comparison', ['told'], true],
  ['untoldThing', ['told'], false],
  ['radioShow', ['radioShow'], true],
  ['showRadio', ['radioShow'], false],
])('%s has one of the words %j: %j', (name, words, expected) =>
  expect(hasWord(words)(name)).toBe(expected),
);
