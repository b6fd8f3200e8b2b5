import { execFileSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

/** Programs of this machine that tests run, with Debian's package for each. */
const packages = {
  chromium: 'chromium-headless-shell',
  git: 'git',
  minisign: 'minisign',
  nginx: 'nginx',
  caddy: 'caddy',
  rsync: 'rsync',
  rclone: 'rclone',
  sshd: 'openssh-server',
  'ssh-keygen': 'openssh-client',
  strace: 'strace',
} as const;

export type Program = keyof typeof packages;

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Debian puts servers into folders that are not in an ordinary user's path. */
const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];

/** The first of some programs that is installed. */
export const findProgram = (...names: readonly string[]): string | undefined =>
  folders.flatMap((folder) => names.map((name) => resolve(folder, name))).find(isExecutable);

const isDebian = (): boolean => {
  try {
    return /^ID(?:_LIKE)?=.*debian/mu.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
};

const installing = (programs: readonly Program[]): string =>
  `apt-get update && apt-get install -y --no-install-recommends ${programs
    .map((program) => packages[program])
    .join(' ')}`;

/**
 * Installs programs, if this is Debian and we may; starts no service of the machine.
 *
 * @throws Error with the one command to run, if we may not or it fails
 */
export const installPrograms = (programs: readonly Program[]): void => {
  const command = installing(programs);
  if (isDebian() && process.getuid?.() === 0) {
    const env = { ...process.env, RUNLEVEL: '1', DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync('sh', ['-c', command], { stdio: 'inherit', env });
    return;
  }
  throw new Error(`The tests need ${programs.join(', ')}. Install: sudo sh -c '${command}'`);
};

/**
 * The path of a program that a test runs; no test is skipped because of a missing program.
 *
 * @throws Error with the one command that installs it
 */
export const requireProgram = (program: Program): string => {
  const found = findProgram(program);
  if (found !== undefined) return found;
  throw new Error(`No ${program} found. Install it: sudo sh -c '${installing([program])}'`);
};
