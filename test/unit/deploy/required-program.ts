import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Servers lie in folders that are not on everyone's path. */
const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/sbin'];

const find = (program: string): string | undefined =>
  folders.map((folder) => join(folder, program)).find(isExecutable);

/**
 * The path of a program that a test needs. Where it is missing it is installed, if we may; else the
 * one command that does it is told and the test fails: it is never skipped.
 *
 * @param debianPackage the package that holds it, if that has another name
 */
export const requireProgram = (program: string, debianPackage = program): string => {
  const found = find(program);
  if (found !== undefined) return found;
  const words = ['install', '-y', '--no-install-recommends', debianPackage];
  try {
    if (process.getuid?.() === 0) execFileSync('apt-get', words, { stdio: 'ignore' });
  } catch {
    /** What to do is told below. */
  }
  const installed = find(program);
  if (installed !== undefined) return installed;
  throw new Error(`No ${program} found. Install it: sudo apt-get ${words.join(' ')}`);
};
