import { execFileSync } from 'node:child_process';
import {
  createWriteStream,
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import JSZip from 'jszip';
import { launcherFiles, programFolder, systems, type DeskSystem } from './desk/launchers.ts';
import { isNeeded, unfitPaths } from './desk/needed-files.ts';

/*
 * npm run desk:zip -- SYSTEM FILE.zip [CONTENT]: the desk with everything that it needs, to unzip and
 * open by a double click. The station's content is beside the program and not in the zip; a folder
 * that is named as CONTENT is laid down only where there is none yet.
 */

const isSystem = (typed: string): typed is DeskSystem => Object.hasOwn(systems, typed);

const [typed = '', target = '', content] = process.argv.slice(2);
if (!isSystem(typed) || target === '') {
  process.stderr.write(
    `npm run desk:zip -- ${Object.keys(systems).join('|')} FILE.zip [CONTENT]\n`,
  );
  process.exit(2);
}
const system = systems[typed];
const place = mkdtempSync(join(tmpdir(), 'ban-bien-tap-'));
const program = join(place, programFolder);

/** npm itself is a script; on Windows its launcher is a `.cmd`, which Node starts only in a shell. */
const npm = (cwd: string, ...words: readonly string[]): string => {
  const script = process.env['npm_execpath'];
  const [file, first] = script === undefined ? ['npm', []] : [process.execPath, [script]];
  return execFileSync(file, [...first, ...words], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
};

try {
  mkdirSync(program, { recursive: true });
  const packed =
    npm('.', 'pack', '--silent', '--pack-destination', place).trim().split('\n').at(-1) ?? '';
  execFileSync('tar', ['-xzf', join(place, packed), '-C', program, '--strip-components=1']);
  for (const file of ['package.json', 'package-lock.json']) cpSync(file, join(program, file));
  const platform = [
    `--os=${system.os}`,
    `--cpu=${system.cpu}`,
    ...(system.os === 'linux' ? ['--libc=glibc'] : []),
  ];
  npm(
    program,
    'ci',
    '--omit=dev',
    ...platform,
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--silent',
  );
  const node = join(program, 'node_modules', system.node);
  cpSync(node, join(program, basename(node)));
  rmSync(join(program, 'node_modules', system.node.split('/')[0] ?? ''), { recursive: true });
  if (content !== undefined)
    cpSync(content, join(program, 'noi-dung-ban-dau'), { recursive: true });

  const zip = new JSZip();
  const paths: string[] = [];
  const date = new Date(Date.UTC(2020, 0, 1));
  const add = (path: string, bytes: string | Uint8Array, isExecutable: boolean): void => {
    paths.push(path);
    zip.file(path, bytes, {
      date,
      createFolders: false,
      unixPermissions: isExecutable ? 0o755 : 0o644,
    });
  };
  for (const { path, text, isExecutable } of launcherFiles(typed)) add(path, text, isExecutable);
  const files = globSync('**/*', { cwd: program })
    .map((path) => path.replaceAll('\\', '/'))
    .filter(
      (path) =>
        statSync(join(program, path)).isFile() &&
        (!path.startsWith('node_modules/') || isNeeded(path)),
    );
  for (const path of files.toSorted()) {
    const full = join(program, path);
    add(`${programFolder}/${path}`, readFileSync(full), (statSync(full).mode & 0o100) !== 0);
  }
  const unfit = unfitPaths(paths);
  if (unfit.length > 0) throw new Error(`these paths do not fit on Windows:\n${unfit.join('\n')}`);
  const stream = zip.generateNodeStream({
    platform: system.os === 'win32' ? 'DOS' : 'UNIX',
    compression: 'DEFLATE',
    compressionOptions: { level: 6 },
  });
  await pipeline(stream, createWriteStream(target));
  const longest = Math.max(...paths.map(({ length }) => length));
  process.stdout.write(
    `${target}: ${paths.length} files, ${(statSync(target).size / 1e6).toFixed(1)} MB, longest path ${longest}\n`,
  );
} finally {
  rmSync(place, { recursive: true, force: true });
}
