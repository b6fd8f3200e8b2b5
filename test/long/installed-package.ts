import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { delimiter, join, resolve } from 'node:path';
import { temporaryFolder } from '../site/fixture-site.ts';

/** How a command of the installed program ended. */
export interface CalledEnd {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The program, installed from its package in a folder outside this project. */
export interface InstalledPackage {
  /** The package as it was packed. */
  readonly tarball: string;
  readonly folder: string;
  /** Runs `npx ban-tin-dai-hoi …` in a folder, the installation's own by default. */
  readonly call: (words: readonly string[], from?: string) => Promise<CalledEnd>;
  /** Runs the preview while its front page is read. */
  readonly preview: (from?: string) => Promise<string>;
  /** Installs what the `package.json` of another folder names. */
  readonly install: (folder: string) => Promise<unknown>;
  readonly remove: () => Promise<void>;
}

/** Without the programs and settings of this project, whose Node would be found first. */
const ownEnvironment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(?:npm_|INIT_CWD$|NODE_OPTIONS$)/u.test(name),
    ),
  ),
  CI: 'true',
  PATH: (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => !folder.startsWith(resolve('.')))
    .join(delimiter),
});

const runIn = (folder: string, program: string, words: readonly string[]): Promise<CalledEnd> =>
  new Promise((done) => {
    execFile(program, words, { cwd: folder, env: ownEnvironment() }, (error, stdout, stderr) =>
      done({ status: error === null ? 0 : Number(error.code ?? -1), stdout, stderr }),
    );
  });

const must = async (folder: string, program: string, ...words: string[]): Promise<string> => {
  const { status, stdout, stderr } = await runIn(folder, program, words);
  if (status !== 0)
    throw new Error(`${program} ${words.join(' ')} ended with ${status}: ${stderr}`);
  return stdout;
};

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });

/** The address that the preview prints. */
const addressOf = (preview: ChildProcess): Promise<string> =>
  new Promise((found, fail) => {
    let said = '';
    preview.once('exit', (status) => fail(new Error(`the preview ended with ${status}: ${said}`)));
    for (const stream of [preview.stdout, preview.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk: string) => {
        said += chunk;
        const address = /Xem trước tại (http:\S+)/u.exec(said)?.[1];
        if (address !== undefined) found(address);
      });
    }
  });

const previewIn = async (folder: string, program: string): Promise<string> => {
  const preview = spawn(program, ['start', '--port', String(await freePort())], {
    cwd: folder,
    env: ownEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((done) => preview.once('exit', done));
  try {
    return await (await fetch(await addressOf(preview))).text();
  } finally {
    preview.kill('SIGTERM');
    await ended;
  }
};

/** Packs this project and installs the package in an empty folder, from the registry of npm. */
export const installPackage = async (): Promise<InstalledPackage> => {
  const place = await temporaryFolder();
  await must('.', 'npm', 'pack', '--pack-destination', place);
  const [name = ''] = await readdir(place);
  const tarball = join(place, name);
  const folder = join(place, 'tram');
  await mkdir(folder);
  await writeFile(join(folder, '.npmrc'), 'audit=false\nfund=false\n');
  await must(folder, 'npm', 'install', tarball);
  return {
    tarball,
    folder,
    call: (words, from = folder) => runIn(from, 'npx', ['--no', '--', 'ban-tin-dai-hoi', ...words]),
    preview: (from = folder) =>
      previewIn(from, join(from, 'node_modules', '.bin', 'ban-tin-dai-hoi')),
    install: (from) => must(from, 'npm', 'install', '--no-audit', '--no-fund'),
    remove: () => rm(place, { recursive: true, force: true }),
  };
};
