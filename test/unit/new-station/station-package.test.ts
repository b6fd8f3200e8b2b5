import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { stationPackage, stationScripts } from '../../../src/new-station/station-package.ts';

const program = { name: 'p', version: '1.2.3', spec: 'file:goi/p.tgz', project: undefined };

/** The commands of this project that write only into its own sources. */
const ofDevelopers = new Set(['docs']);

test('a station has the scripts of this project', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const commands = Object.entries(scripts).flatMap(([name, words]) =>
    words === `node src/cli/main.mjs ${name}` ? [name] : [],
  );
  expect(commands.filter((name) => !ofDevelopers.has(name)).toSorted()).toEqual(
    [...stationScripts].toSorted(),
  );
});

test('it has one dependency, and keeps what npm has written there', () => {
  expect(JSON.parse(stationPackage(program, 'dai-x'))).toMatchObject({
    name: 'dai-x',
    private: true,
    scripts: { build: 'p build' },
    dependencies: { p: 'file:goi/p.tgz' },
  });
  const existing = { name: 'a', type: 'commonjs', dependencies: { p: '^1.0.0', q: '1.0.0' } };
  expect(JSON.parse(stationPackage(program, 'dai-x', existing))).toMatchObject(existing);
});

test('a packed program that only this machine has is replaced by the copy in the station', () => {
  const existing = { dependencies: { p: 'file:../p.tgz' } };
  expect(JSON.parse(stationPackage(program, 'dai-x', existing))).toMatchObject({
    dependencies: { p: 'file:goi/p.tgz' },
  });
});
