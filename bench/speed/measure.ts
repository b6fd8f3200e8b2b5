import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The cost of a command, including all its processes. */
export interface Cost {
  /** Seconds of the processor, user and system. */
  readonly processor: number;
  /** Seconds from start to end. */
  readonly wall: number;
  /** Peak memory, MB; sampled every 50 ms. */
  readonly memory: number;
}

const pageBytes = 4096;

/** A process and all its descendants; empty if it has just ended. */
const processTree = (id: number): number[] => {
  try {
    const children = readdirSync(`/proc/${id}/task`).flatMap((task) =>
      readFileSync(`/proc/${id}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return [id, ...children.flatMap((child) => processTree(Number(child)))];
  } catch {
    return [];
  }
};

/** The private memory of a process, in bytes. */
const ownMemory = (id: number): number => {
  try {
    const [, resident = 0, shared = 0] = readFileSync(`/proc/${id}/statm`, 'utf8')
      .split(' ')
      .map(Number);
    return (resident - shared) * pageBytes;
  } catch {
    return 0;
  }
};

/** Bash's `time` includes all awaited child processes. */
const timed = 'TIMEFORMAT="%R %U %S"; time "$@"';

/**
 * Runs a command to its end and measures it (Linux).
 *
 * @throws Error if its exit status is not 0
 */
export const measure = async (folder: string, command: readonly string[]): Promise<Cost> => {
  const child = spawn('bash', ['-c', timed, 'bash', ...command], {
    cwd: folder,
    env: { ...process.env, CI: 'true', ASTRO_TELEMETRY_DISABLED: '1', INIT_CWD: folder },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  let memory = 0;
  const sampling = setInterval(() => {
    const now = processTree(child.pid ?? 0).reduce((sum, id) => sum + ownMemory(id), 0);
    memory = Math.max(memory, now);
  }, 50);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  clearInterval(sampling);
  if (status !== 0)
    throw new Error(`${command.join(' ')} ended with ${status}: ${said.slice(-2000)}`);
  const [wall = 0, user = 0, system = 0] = (said.trim().split('\n').at(-1) ?? '')
    .split(' ')
    .map(Number);
  return { processor: user + system, wall, memory: memory / 1e6 };
};

/** Files and bytes below a folder. */
export const sizeOf = async (folder: string): Promise<{ files: number; bytes: number }> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  let bytes = 0;
  for (const file of files) bytes += (await lstat(join(file.parentPath, file.name))).size;
  return { files: files.length, bytes };
};
