import { expect, test } from 'vitest';
import {
  licenceFile,
  namingLicences,
  publishedLicences,
} from '../../../src/assets/licence-file.ts';
import { everyScript } from '../../../src/assets/site-scripts.ts';
import { packageFolder } from '../../../src/own-files/own-files.ts';
import { sitePaths } from '../../../src/url/site-path.ts';

const script = (...names: string[]) => ({
  path: sitePaths.serviceWorker,
  bytes: 'let a;',
  packages: names.map(packageFolder),
});

test('it contains the licence of each package in the scripts once, by name', () => {
  const names = publishedLicences([script('zod', 'luxon'), script('luxon')]).map(
    ({ name }) => name,
  );
  expect(names).toEqual(['luxon', 'zod']);
});

test('the text has names, versions and copyrights, and another name when it changes', () => {
  const { path, bytes } = licenceFile([script('luxon')]);
  expect(path).toMatch(/^\/ma\/giay-phep-[\da-f]{10}\.txt$/u);
  expect(bytes).toMatch(/^luxon \d[^]*Permission is hereby granted/u);
  expect(licenceFile([script('zod')]).path).not.toBe(path);
});

test('a script says where the licences are, relative to its own address', () => {
  const named = namingLicences(script(), sitePaths.script('giay-phep-0.txt'));
  expect(named.bytes).toBe('/*! Licences: ma/giay-phep-0.txt */\nlet a;');
});

test('of our scripts only the workers and the rules of the spoken form contain third-party code', async () => {
  const scripts = await everyScript();
  const holding = scripts.filter(({ packages }) => packages.length > 0);
  expect(scripts.length).toBeGreaterThan(holding.length);
  expect(holding.map(({ path }) => path)).toEqual([
    expect.stringMatching(/^\/ma\/loi-doc-/u),
    sitePaths.serviceWorker,
    sitePaths.serviceWorker,
  ]);
  expect(publishedLicences(scripts).map(({ name }) => name)).toContain('idb');
});
