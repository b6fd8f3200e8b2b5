import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packagesIn } from '../../../src/assets/packages-in.ts';
import { programFolder } from '../../../src/own-files/own-files.ts';

const holding = (inputs: Readonly<Record<string, number>>): readonly string[] =>
  packagesIn({
    inputs: {},
    outputs: {
      'a.js': {
        bytes: 1,
        imports: [],
        exports: [],
        inputs: Object.fromEntries(
          Object.entries(inputs).map(([file, bytesInOutput]) => [file, { bytesInOutput }]),
        ),
      },
    },
  });

const folder = (name: string): string => join(programFolder, 'node_modules', name);

test('each package once, by its folder, those in scopes too', () => {
  const inputs = {
    'node_modules/b/x/1.js': 5,
    'node_modules/b/2.js': 5,
    'node_modules/@a/c/1.js': 5,
  };
  expect(holding(inputs)).toEqual([folder('@a/c'), folder('b')]);
});

test('a package within a package is the inner one', () => {
  expect(holding({ 'node_modules/b/node_modules/c/1.js': 5 })).toEqual([
    folder('b/node_modules/c'),
  ]);
});

test('neither our own files, nor what bundling has left out', () => {
  expect(holding({ 'layouts/scripts/page.ts': 5, 'node_modules/b/1.js': 0 })).toEqual([]);
});
