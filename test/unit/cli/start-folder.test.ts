import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { startFolder } from '../../../src/cli/start-folder.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const here = process.cwd();

test.each([
  ['npm run, from a folder below', join(here, 'content'), join(here, 'package.json'), 'called'],
  ['a script of npm that has changed its folder', '/elsewhere', '/elsewhere/package.json', 'here'],
  ['another program that names only the folder', '/elsewhere', undefined, 'called'],
  ['no npm', undefined, undefined, 'here'],
])('%s', (_name, called, manifest, expected) => {
  vi.stubEnv('INIT_CWD', called);
  vi.stubEnv('npm_package_json', manifest);
  expect(startFolder()).toBe(expected === 'here' ? here : called);
});
