import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { roomOf, rooms } from '../../src/architecture.ts';
import { importBreach, importMetaBreach } from '../../src/import-rules.ts';
import { withRoomTable } from '../../src/documentation/room-table.ts';

/*
 * The import rules of `src/architecture.ts`. The linter checks them file by file; this test reads
 * every import, so that no setting of the linter can hide a violation.
 */

interface SourceText {
  readonly path: string;
  readonly text: string;
}

const importPattern =
  /^(?:import|export)\s(type\s)?(?:[^;'"]*?from\s)?['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/gmu;

/** The list of folders and the rules are in none of these folders. */
const ruleFiles = new Set(['src/architecture.ts', 'src/import-rules.ts']);

/** Every violation of the rules in some files, one sentence each. */
const breachesIn = (files: readonly SourceText[]): string[] =>
  files.flatMap(({ path, text }) => {
    const room = roomOf(path);
    if (!room && !ruleFiles.has(path)) return [`${path}: no rule for the folder`];
    const imports = [...text.matchAll(importPattern)].flatMap(([, isType, named, dynamic]) => {
      const breach = importBreach(path, named ?? dynamic ?? '', Boolean(isType));
      return breach === undefined ? [] : [`${path}: ${breach}`];
    });
    const readsProcess = room?.path !== 'src/cli' && /\bprocess\.[a-z]/u.test(text);
    const meta = /\bimport\.meta\b/u.test(text) ? importMetaBreach(path) : undefined;
    const isNameless = /\/(?:utils?|helpers?|common|misc|index)\.ts$/u.test(path);
    return [
      ...imports,
      ...(readsProcess ? [`${path}: only src/cli reads process`] : []),
      ...(meta === undefined ? [] : [`${path}: ${meta}`]),
      ...(isNameless ? [`${path}: the name says nothing`] : []),
      ...(/^export default/mu.test(text) && !path.endsWith('.d.ts')
        ? [`${path}: named exports only`]
        : []),
    ];
  });

const readAll = (): SourceText[] =>
  globSync(['src/**/*.ts', 'src/**/*.mjs', 'layouts/**/*.ts'])
    .map((path) => path.replaceAll('\\', '/'))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

test('the source keeps the import rules', () => {
  const files = readAll();
  expect(files.length).toBeGreaterThan(80);
  expect(breachesIn(files)).toEqual([]);
});

test('every folder that a rule names is one of the list', () => {
  const paths = new Set([
    ...rooms.map(({ path }) => path),
    'eleventy.config.ts',
    'src/architecture.ts',
  ]);
  const named = rooms.flatMap(({ mayImport }) =>
    mayImport.map((path) => path.replace(/^type:/u, '')),
  );
  expect(named.filter((path) => !paths.has(path))).toEqual([]);
});

test('a list of what may be imported holds nothing that is not imported', () => {
  const imports = readAll().flatMap(({ path, text }) =>
    [...text.matchAll(importPattern)].map(([, , named, dynamic]) => [path, named ?? dynamic ?? '']),
  );
  const importsOf = Map.groupBy(imports, ([path = '']) => roomOf(path));
  const idle = rooms.flatMap((room) =>
    room.mayImport
      .filter((allowed) => {
        const narrower = { ...room, mayImport: room.mayImport.filter((each) => each !== allowed) };
        return !importsOf
          .get(room)
          ?.some(
            ([path = '', specifier = '']) =>
              importBreach(path, specifier, true, narrower) !== undefined,
          );
      })
      .map((allowed) => `${room.path}: ${allowed}`),
  );
  expect(idle).toEqual([]);
});

test('the table of folders in docs/architecture.md is up to date', () => {
  const page = readFileSync('docs/architecture.md', 'utf8');
  expect(withRoomTable(page)).toBe(page);
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
  ['import.meta outside src/own-files', 'src/cli/a.ts', 'join(import.meta.dirname, 1);'],
  [
    'a view knows the newsroom',
    'src/site/lists/a.ts',
    "import type { Newsroom } from '../../newsroom/newsroom.ts';",
  ],
  [
    'a kind knows it',
    'src/site/kinds/a.ts',
    "import { buildNewsroom } from '../../newsroom/newsroom.ts';",
  ],
  ['a name that says nothing', 'src/site/utils.ts', 'export const a = 1;'],
  ['a default export', 'src/site/a.ts', 'export default 1;'],
  ['a folder without a rule', 'src/stuff/a.ts', 'export const a = 1;'],
])('is caught: %s', (_name, path, text) => {
  expect(breachesIn([{ path, text }])).toHaveLength(1);
});
