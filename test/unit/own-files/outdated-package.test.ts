import { spawnSync } from 'node:child_process';
import { cp, mkdir, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { OperationError } from '../../../src/operation/operation-error.ts';
import { outdatedPackage } from '../../../src/own-files/outdated-package.ts';
import { temporaryFolder } from '../../site/fixture-site.ts';
import { runProcessAt } from '../../site/run-process.ts';

type Versions = Readonly<Record<string, string | { readonly version: string; dev?: true }>>;

const folder = await temporaryFolder();
const lockfile = join(folder, 'package-lock.json');
const installation = join(folder, 'node_modules/.package-lock.json');

const listOf = (versions: Versions): string => {
  const entries = Object.entries(versions).map(([name, listed]) => [
    `node_modules/${name}`,
    typeof listed === 'string' ? { version: listed } : listed,
  ]);
  return JSON.stringify({ packages: { '': {}, ...Object.fromEntries(entries) } });
};

/** Writes a list that is so many seconds old. */
const writeList = async (file: string, versions: Versions, age: number): Promise<void> => {
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, listOf(versions));
  const time = Date.now() / 1000 - age;
  await utimes(file, time, time);
};

beforeEach(() => rm(join(folder, 'node_modules'), { recursive: true, force: true }));

afterAll(() => rm(folder, { recursive: true, force: true }));

const wanted: Versions = { yaml: '2.0.0', 'zod/node_modules/luxon': '3.0.0' };

test.each<[string, Versions, string | undefined]>([
  ['all are there', wanted, undefined],
  ['one is missing', { yaml: '2.0.0' }, 'luxon'],
  ['one has another version', { ...wanted, yaml: '1.9.0' }, 'yaml'],
  ['others are there too', { ...wanted, sharp: '1.0.0' }, undefined],
])('an installation older than the lockfile: %s', async (_case, installed, expected) => {
  await writeList(lockfile, wanted, 0);
  await writeList(installation, installed, 60);
  expect(outdatedPackage(folder)).toBe(expected);
});

test('packages for development alone may be absent', async () => {
  await writeList(lockfile, { ...wanted, vitest: { version: '5.0.0', dev: true } }, 0);
  await writeList(installation, wanted, 60);
  expect(outdatedPackage(folder)).toBeUndefined();
});

test('an installation after the last change of the lockfile is not read', async () => {
  await writeList(lockfile, wanted, 60);
  await mkdir(join(folder, 'node_modules'));
  await writeFile(installation, 'no JSON');
  expect(outdatedPackage(folder)).toBeUndefined();
});

test('without any installation the first package is named; that of another manager is left alone', async () => {
  await writeList(lockfile, wanted, 0);
  expect(outdatedPackage(folder)).toBe('yaml');
  await mkdir(join(folder, 'node_modules'));
  expect(outdatedPackage(folder)).toBeUndefined();
});

test('a program that is itself a package has no lockfile', async () => {
  await rm(lockfile, { force: true });
  expect(outdatedPackage(folder)).toBeUndefined();
});

describe('before any package is loaded, one sentence says so', () => {
  const project = join(folder, 'checkout');
  const { message } = new OperationError('PACKAGES_OUTDATED', { name: 'yaml' });

  beforeEach(async () => {
    for (const part of ['cli', 'own-files', 'operation', 'file-system']) {
      await cp(join('src', part), join(project, 'src', part), { recursive: true });
    }
    for (const file of ['package.json', 'eleventy.config.js', 'eleventy.config.ts']) {
      await cp(file, join(project, file));
    }
  });

  test('for every command', async () => {
    await writeList(join(project, 'package-lock.json'), wanted, 0);
    await writeList(join(project, 'node_modules/.package-lock.json'), { yaml: '1.9.0' }, 60);
    const end = await runProcessAt(['check'], { project });
    expect(end).toEqual({ status: 2, stdout: '', stderr: `${message}\n` });
    expect(message).toContain('npm ci');
  });

  test('for the configuration of `npx eleventy`', async () => {
    await writeList(join(project, 'package-lock.json'), wanted, 0);
    const load = `import(${JSON.stringify(pathToFileURL(join(project, 'eleventy.config.js')))})`;
    const { status, stderr } = spawnSync(process.execPath, ['-e', load], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 2, stderr: `${message}\n` });
  });

  test('also where the list is right and a folder is missing', async () => {
    await writeList(join(project, 'package-lock.json'), wanted, 60);
    await writeList(join(project, 'node_modules/.package-lock.json'), wanted, 0);
    const { status, stderr } = await runProcessAt(['check'], { project });
    expect({ status, stderr }).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^Gói "[^"]+" chưa cài, .*npm ci.*\n$/u),
    });
  });
});
