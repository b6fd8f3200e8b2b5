import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';

/*
 * The import rules of docs/architecture.md. Lint says them file by file; this test reads every
 * import of the tree, so that no setting of the linter can hide a broken one.
 */

/** What the files of a folder may import of ours; `type:` means types only. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'src/html': [],
  'src/url': [],
  'src/dates': [],
  'src/encoding': [],
  'src/proofreading': ['src/url', 'src/encoding'],
  'src/content': ['src/url', 'src/dates', 'src/encoding', 'src/proofreading'],
  'src/markdown': ['src/html', 'src/url'],
  'src/mending': ['src/content', 'src/encoding'],
  'src/documentation': ['src/content'],
  'src/newsroom': ['src/content', 'src/url', 'src/dates'],
  'src/site': [
    'src/media',
    'type:src/html',
    'src/security',
    'src/newsroom',
    'src/content',
    'src/markdown',
    'src/proofreading',
    'src/url',
    'src/dates',
  ],
  layouts: ['type:src/site', 'src/html'],
  'layouts/scripts': ['src/search', 'type:src/site'],
  'src/security': ['src/url'],
  'src/media': ['src/content', 'src/url'],
  'src/outputs': [
    'src/newsroom',
    'src/content',
    'src/site',
    'src/security',
    'src/url',
    'src/dates',
  ],
  'src/search': ['src/newsroom', 'src/content', 'src/site', 'src/html', 'src/url', 'src/dates'],
  'src/assets': ['src/url'],
  'src/hosting': ['src/security', 'src/url'],
  'src/deploy': ['src/publish', 'src/security', 'src/url'],
  'src/publish': ['src/site', 'src/content', 'src/url'],
  'src/eleventy': [
    'eleventy.config.ts',
    'layouts',
    'src/publish',
    'src/site',
    'src/html',
    'src/url',
  ],
  'src/build': [
    'src/assets',
    'src/media',
    'src/outputs',
    'src/search',
    'src/hosting',
    'src/security',
    'src/publish',
    'src/eleventy',
    'src/newsroom',
    'src/site',
    'src/content',
    'src/url',
    'src/dates',
    'layouts',
  ],
  'src/report': ['src/dates', 'src/content'],
  'src/external-links': ['src/content', 'src/url', 'type:src/markdown'],
  'src/new-article': ['src/content', 'src/url', 'src/dates'],
  'src/import': ['src/content', 'src/url', 'src/dates', 'src/encoding'],
  'src/cli': [
    'src/report',
    'src/external-links',
    'src/new-article',
    'src/import',
    'src/mending',
    'src/documentation',
    'src/build',
    'src/eleventy',
    'src/deploy',
    'src/publish',
    'src/site',
    'src/content',
    'src/url',
    'src/dates',
    'layouts',
  ],
};

interface SourceText {
  readonly path: string;
  readonly text: string;
}

const partOf = (path: string): string => {
  if (path.startsWith('layouts/scripts/')) return 'layouts/scripts';
  return path.startsWith('layouts/') ? 'layouts' : path.split('/').slice(0, 2).join('/');
};

const importPattern =
  /^(?:import|export)\s(type\s)?(?:[^;'"]*?from\s)?['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/gmu;

/** Every breach of the rules in some files, one sentence each. */
const breachesIn = (files: readonly SourceText[]): string[] =>
  files.flatMap(({ path, text }) => {
    const part = partOf(path);
    const may = allowed[part];
    if (!may) return [`${path}: no rule for the folder ${part}`];
    const imports = [...text.matchAll(importPattern)].flatMap(([, isType, named, dynamic]) => {
      const target = named ?? dynamic ?? '';
      if (target === '@11ty/eleventy-img' && part === 'src/media') return [];
      if (target.includes('@11ty/') && part !== 'src/eleventy') {
        return [`${path}: only src/eleventy mentions Eleventy`];
      }
      if (!target.startsWith('.')) return [];
      const other = partOf(join(dirname(path), target));
      const isAllowed =
        other === part || may.includes(other) || (Boolean(isType) && may.includes(`type:${other}`));
      return isAllowed ? [] : [`${path}: must not import ${isType ?? ''}${target}`];
    });
    const readsProcess = part !== 'src/cli' && /\bprocess\.[a-z]/u.test(text);
    const isNameless = /\/(?:utils?|helpers?|common|misc|index)\.ts$/u.test(path);
    return [
      ...imports,
      ...(readsProcess ? [`${path}: only src/cli reads process`] : []),
      ...(isNameless ? [`${path}: the name says nothing`] : []),
      ...(/^export default/mu.test(text) && !path.endsWith('.d.ts')
        ? [`${path}: named exports only`]
        : []),
    ];
  });

const readAll = (): SourceText[] =>
  globSync(['src/**/*.ts', 'layouts/**/*.ts'])
    .map((path) => path.replaceAll('\\', '/'))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

test('the source keeps the import rules', () => {
  const files = readAll();
  expect(files.length).toBeGreaterThan(80);
  expect(breachesIn(files)).toEqual([]);
});

test.each([
  ['html imports ours', 'src/html/a.ts', "import { x } from '../url/x.ts';"],
  ['content looks at the newsroom', 'src/content/a.ts', "import { x } from '../newsroom/x.ts';"],
  ['newsroom looks at the site', 'src/newsroom/a.ts', "import type { X } from '../site/x.ts';"],
  ['site looks at a layout', 'src/site/a.ts', "import { text } from '../../layouts/text.ts';"],
  ['a layout runs site code', 'layouts/a.ts', "import { x } from '../src/site/x.ts';"],
  ['a layout formats dates', 'layouts/a.ts', "import { x } from '../src/dates/x.ts';"],
  ['a part imports content', 'layouts/parts/a.ts', "import { x } from '../../src/content/x.ts';"],
  ['Eleventy outside its folder', 'src/site/a.ts', "import { Eleventy } from '@11ty/eleventy';"],
  ['an import for its effects', 'src/content/a.ts', "import '../site/x.ts';"],
  ['double quotes', 'src/content/a.ts', 'import { x } from "../site/x.ts";'],
  ['a dynamic import', 'src/content/a.ts', "await import('../site/x.ts');"],
  ['process outside the commands', 'src/site/a.ts', 'const now = process.env;'],
  ['a name that says nothing', 'src/site/utils.ts', 'export const a = 1;'],
  ['a default export', 'src/site/a.ts', 'export default 1;'],
  ['a folder without a rule', 'src/stuff/a.ts', 'export const a = 1;'],
])('is caught: %s', (_name, path, text) => {
  expect(breachesIn([{ path, text }])).toHaveLength(1);
});
