import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (files: readonly string[]): string[] =>
  files.map((file) => readFileSync(file, 'utf8'));

const own = read(globSync('src/desk/client/**/*.ts'));
const scripts = [
  ...own,
  ...read([...globSync('src/desk/rich-text/**/*.ts'), 'src/desk/server/desk-page.ts']),
];

const sheets = globSync('src/desk/client/**/*.css').map((file) =>
  readFileSync(file, 'utf8').replaceAll(/\/\*[^]*?\*\//gu, ''),
);

/** The selectors of a sheet: all that is before a brace. */
const selectors = sheets.flatMap((sheet) => sheet.match(/[^{}]+(?=\{)/gu) ?? []).join('\n');

const ruled = new Set([...selectors.matchAll(/\.([A-Za-z][\w-]*)/gu)].map(([, name]) => name));

/** The words of quoted strings that may be class names. */
const quoted = new Set(
  scripts
    .flatMap((script) => script.match(/'[^'\n]*'|`[^`]*`/gu) ?? [])
    .flatMap((words) => words.slice(1, -1).split(/\s+|\$\{[^}]*\}/u)),
);

/** Classes that are given as they are, without a part that is computed. */
const given = new Set(
  own
    .flatMap((script) => [...script.matchAll(/\bclass: '([^']+)'/gu)])
    .flatMap(([, words = '']) => words.split(' ')),
);

/** Beginnings of classes whose end is computed, and classes of the library of rich text. */
const computed = ['sign-', 'align-', 'found-', 'control-', 'ProseMirror-'];

test('every rule of the desk has an element', () => {
  const unused = [...ruled].filter(
    (name = '') => !quoted.has(name) && !computed.some((start) => name.startsWith(start)),
  );
  expect(unused).toEqual([]);
});

test('every class of the desk has a rule', () => {
  expect([...given].filter((name) => !ruled.has(name))).toEqual([]);
});
