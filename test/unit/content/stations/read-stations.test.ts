import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readStations } from '../../../../src/content/stations/read-stations.ts';
import { sharedRegisters } from '../../../../src/content/stations/shared-registers.ts';
import { readSourceFiles } from '../../../../src/content/read/read-source-files.ts';
import { inTemporaryFolder, writeFiles } from '../make-content.ts';

const read = (yaml: string) =>
  inTemporaryFolder(async (folder) => {
    await writeFiles(folder, { 'stations.yaml': yaml });
    const { value, problems } = readStations(join(folder, 'stations.yaml'), 'stations.yaml');
    return {
      stations: value?.stations.map(({ content, output }) =>
        [content, output].map((path) => path.slice(folder.length + 1).replaceAll('\\', '/')),
      ),
      faults: problems.map(({ code, line, column }) => `${line}:${column} ${code}`),
    };
  });

test.each([
  ['stations:\n  - id: a\n', [['a/content', 'a/_site']]],
  [
    'stations:\n  - id: a\n    content: dai/a\n    output: web/a\n  - id: b\n',
    [
      ['dai/a', 'web/a'],
      ['b/content', 'b/_site'],
    ],
  ],
])('reads %j', async (yaml, stations) => {
  expect(await read(yaml)).toEqual({ stations, faults: [] });
});

test.each([
  ['stations:\n  - id: a\n    content: ../a\n', '3:14 STATION_FOLDER'],
  ['stations:\n  - id: a\n    content: /etc\n', '3:14 STATION_FOLDER'],
  ['stations:\n  - id: a\n    output: "C:\\\\x"\n', '3:13 STATION_FOLDER'],
  ['shared: a/../..\nstations: []\n', '1:9 STATION_FOLDER'],
  ['stations:\n  - id: a\n  - id: a\n', '3:9 ID_TWICE'],
  ['stations:\n  - id: a\n    output: w\n  - id: b\n    output: w/b\n', '4:9 STATION_OVERLAPS'],
  ['stations:\n  - id: a\n    conten: b\n', '3:5 KEY_UNKNOWN'],
  ['stations:\n  - [\n', '2:5 YAML_QUOTE'],
])('refuses %j', async (yaml, fault) => {
  expect(await read(yaml)).toEqual({ stations: undefined, faults: [fault] });
});

test('shared registers belong to the stations that are named, and to no other folder', async () => {
  const files = {
    'stations.yaml': 'shared: chung\nstations:\n  - id: a\n',
    'chung/units.yaml': 'units: []\n',
    'a/content/site.yaml': '',
    'b/content/site.yaml': '',
  };
  await inTemporaryFolder(async (folder) => {
    await writeFiles(folder, files);
    const { registers } = await sharedRegisters(join(folder, 'a/content'));
    expect(registers.map(({ name, from }) => [name, from])).toEqual([
      ['units.yaml', '../../chung/units.yaml'],
    ]);
    expect((await sharedRegisters(join(folder, 'b/content'))).registers).toEqual([]);
  });
});

test('a shared register is read as one of the station, and its own one beside it is a fault', async () => {
  const files = {
    'stations.yaml': 'shared: chung\nstations:\n  - id: a\n',
    'chung/units.yaml': 'units: []\n',
    'chung/kinds.yaml': 'kinds: []\n',
    'a/content/site.yaml': '',
    'a/content/kinds.yaml': '',
  };
  await inTemporaryFolder(async (folder) => {
    await writeFiles(folder, files);
    const found = await readSourceFiles(join(folder, 'a/content'), 'a/content');
    expect(found.files.map(({ file }) => file)).toEqual([
      'a/content/kinds.yaml',
      'a/content/site.yaml',
      'a/content/units.yaml',
    ]);
    expect([...found.sharedFiles]).toEqual([['a/content/units.yaml', 'chung/units.yaml']]);
    expect(found.problems).toMatchObject([
      { code: 'REGISTER_SHARED', file: 'a/content/kinds.yaml', severity: 'error' },
    ]);
    expect(found.problems[0]?.message).toContain('chung/kinds.yaml');
  });
});
