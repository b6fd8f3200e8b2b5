import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import {
  ownFile,
  packageFile,
  packageVersion,
  programFolder,
  programPackage,
} from '../../../src/own-files/own-files.ts';

test.each(['src/cli/main.mjs', 'layouts/scripts/page.ts', 'layouts/styles'])(
  '%s is found by an absolute path',
  (path) => {
    expect(ownFile(path)).toBe(resolve(path));
    expect(existsSync(ownFile(path))).toBe(true);
  },
);

test('the program knows its name, its version and its folder', () => {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as object & {
    readonly name: string;
    readonly version: string;
  };
  expect(programPackage).toMatchObject({ name, version });
  expect(programFolder).toBe(resolve('.'));
});

test('a package’s version is known, even without an exported package.json', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  expect(packageVersion('satori')).toBe(dependencies['satori']);
  expect(packageVersion('@11ty/eleventy')).toBe(dependencies['@11ty/eleventy']);
  expect(() => packageVersion('no-such-package')).toThrow('no-such-package');
});

test('a file of a package is found by an absolute path', () => {
  const font = packageFile('@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-500-normal.woff');
  expect(readFileSync(font).subarray(0, 4).toString()).toBe('wOFF');
});
