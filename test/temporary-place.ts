import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Files in memory: creating a folder with a file takes a thirtieth of the time on a disk. */
const inMemory = '/dev/shm';

/** Of tmpfs: https://man7.org/linux/man-pages/man2/statfs.2.html */
const memoryType = 0x01_02_19_94;

/** Runs so far have needed less than a fifth of it. */
const roomInBytes = 2 * 1024 ** 3;

/** @throws Error if programs cannot be run from a folder; tests write some */
const tryProgram = async (place: string): Promise<void> => {
  const folder = await mkdtemp(join(place, 'ban-tin-tests-'));
  try {
    const program = join(folder, 'program');
    await writeFile(program, '#!/bin/sh\n', { mode: 0o755 });
    await promisify(execFile)(program);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/**
 * The place for temporary files of a run: in memory, if the system supports it with enough room;
 * else the system's default.
 */
export const temporaryPlace = async (): Promise<string> => {
  try {
    const { type, bavail, bsize } = await statfs(inMemory);
    if (type !== memoryType || bavail * bsize < roomInBytes) return tmpdir();
    await tryProgram(inMemory);
    return inMemory;
  } catch {
    return tmpdir();
  }
};

const ownName = /^ban-tin-run-(?<id>\d+)-/u;

const isAlive = (id: number): boolean => {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Removes the remains of killed runs: in memory they would stay until the next reboot. */
const clearKilled = async (place: string): Promise<void> => {
  for (const name of await readdir(place)) {
    const id = ownName.exec(name)?.groups?.['id'];
    if (id === undefined || isAlive(Number(id))) continue;
    await rm(join(place, name), { recursive: true, force: true });
  }
};

/** Creates a folder for this run, named after the run's process. */
export const runFolder = async (place: string): Promise<string> => {
  if (place === inMemory) await clearKilled(place);
  return mkdtemp(join(place, `ban-tin-run-${process.pid}-`));
};
