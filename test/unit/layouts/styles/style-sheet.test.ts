import { existsSync, globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cascade, type StyleName } from '../../../../layouts/styles/cascade.ts';
import { styleSheet } from '../../../../layouts/styles/style-sheet.ts';
import { defaultTheme } from '../../../../layouts/theme/default-theme.ts';

const names = Object.keys(cascade) as StyleName[];
const whole = styleSheet(defaultTheme, names);

const count = (sign: string): number => whole.split(sign).length;

test('a style sheet is one line without comments', () => {
  expect(whole).not.toMatch(/\n|\/\*/u);
  expect(whole).toContain('.skip-link');
});

test('every bracket that opens is closed', () => {
  expect(count('{')).toBe(count('}'));
  expect(count('(')).toBe(count(')'));
});

test('nothing is loaded from elsewhere', () => {
  expect(whole).not.toMatch(/url\(|@import/u);
});

test('the cascade names every style file, each once', () => {
  const files = globSync('**/*.css', { cwd: 'layouts' }).map((path) => path.replaceAll('\\', '/'));
  expect(Object.values(cascade).toSorted()).toEqual(files.toSorted());
});

test('a style is beside the part or kind of its name', () => {
  const alone = Object.values(cascade).filter((path) => {
    const isFolderOfPart = /^parts\/\w+\/[\w-]+\//u.test(path) || path.startsWith('kinds/');
    return isFolderOfPart && !existsSync(`layouts/${path.replace(/css$/u, 'ts')}`);
  });
  expect(alone).toEqual(['parts/frame/site-note/site-note.css']);
});

test('the order of the cascade does not depend on the order of the names', () => {
  expect(styleSheet(defaultTheme, ['search', 'menu', 'menu'])).toBe(
    styleSheet(defaultTheme, ['menu', 'search']),
  );
});

test('a sheet contains exactly the requested and the common styles', () => {
  const sheet = styleSheet(defaultTheme, ['audio']);
  expect(sheet).toContain('.audio');
  expect(sheet).toContain('--paper');
  expect(sheet).toMatch(/@media print\{:root\{/u);
  expect(sheet).not.toContain('.menu');
});

test('a station’s own style comes last', () => {
  expect(styleSheet(defaultTheme, ['menu'], '.a { color: red }')).toMatch(/\.a\{color:red\}$/u);
});
