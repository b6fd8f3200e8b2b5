import { expect, test } from 'vitest';
import { launcherFiles, programFolder, systems } from '../../../packaging/desk/launchers.ts';
import { isNeeded, longestPath, unfitPaths } from '../../../packaging/desk/needed-files.ts';

const windows = new Map(launcherFiles('win-x64').map(({ path, text }) => [path, text]));

test('on Windows the launcher has a twin with an ASCII name, and a console reads both', () => {
  const command = windows.get('Bàn biên tập.cmd') ?? '';
  expect(windows.get('Ban-bien-tap.cmd')).toBe(command);
  for (const [path, text] of windows) {
    const isRead = /\.(?:cmd|js)$/u.test(path);
    expect(isRead && /[^\x20-\x7e\r\n]|[^\r]\n/u.test(text), path).toBe(false);
  }
  expect([...windows.values()].join('')).not.toMatch(/powershell/iu);
  expect(command).toContain(`wscript.exe //nologo "%~dp0${programFolder}\\mo.js"`);
});

test('Windows Script Host runs Node hidden, from the folder of the station', () => {
  const said: unknown[] = [];
  class Shell {
    CurrentDirectory = '';
    Run(...words: readonly unknown[]): void {
      said.push(this.CurrentDirectory, ...words);
    }
  }
  const script = windows.get(`${programFolder}/mo.js`) ?? '';
  const at = { ScriptFullName: 'C:\\Tin bài\\chuong-trinh\\mo.js' };
  // oxlint-disable-next-line no-new-func, typescript/no-implied-eval -- the script is run as Windows would
  new Function('ActiveXObject', 'WScript', script)(Shell, at);
  expect(said).toEqual([
    'C:\\Tin bài',
    '"C:\\Tin bài\\chuong-trinh\\node.exe" "C:\\Tin bài\\chuong-trinh\\mo.mjs"',
    0,
    false,
  ]);
});

test.each(Object.keys(systems) as (keyof typeof systems)[])(
  '%s: nothing of the station is in the zip, so an update does not touch it',
  (system) => {
    const paths = launcherFiles(system).map(({ path }) => path);
    expect(paths.filter((path) => /^(?:content|media|_site)(?:\/|$)/u.test(path))).toEqual([]);
    expect(unfitPaths(paths)).toEqual([]);
  },
);

test('the launchers have no terminal, and open the browser all the same', () => {
  const start = windows.get(`${programFolder}/mo.mjs`) ?? '';
  expect(start).toContain("[main, 'start', '--mo-trinh-duyet']");
  expect(start).toContain("stdio: ['ignore', log, log]");
});

test('what Windows cannot unpack is named', () => {
  const long = `a/${'b'.repeat(longestPath)}`;
  expect(unfitPaths(['a/b.js', long, 'a/B.js', 'a/c:d', 'a. /x', 'a./x'])).toEqual([
    long,
    'a/B.js',
    'a/c:d',
    'a. /x',
    'a./x',
  ]);
});

test.each([
  ['node_modules/a/index.js', true],
  ['node_modules/a/LICENSE.md', true],
  ['node_modules/a/NOTICE', true],
  ['node_modules/a/index.d.mts', false],
  ['node_modules/a/README.md', false],
  ['node_modules/a/dist/a.js.map', false],
])('%s is needed: %s', (path, is) => {
  expect(isNeeded(path)).toBe(is);
});
