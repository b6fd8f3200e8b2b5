import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseTarget } from '../../../src/deploy/parse-target.ts';
import type { ReleaseHistory, Target } from '../../../src/deploy/target.ts';
import { requireProgram } from '../../programs.ts';
import { temporaryFolder } from './sample-release.ts';

/*
 * The remote side is this machine, behind a shell that only looks like ssh; test/long has a real
 * one.
 */

/** A remote folder, and the target that publishes to it. */
export interface FarSide {
  readonly folder: string;
  readonly target: Target & { readonly history: ReleaseHistory };
  /** The arguments of the remote `sync`, and the target of `current` then, one line each. */
  readonly syncs: () => Promise<string[]>;
}

/** How a remote side differs from a working one. */
export interface FarFault {
  /** Shell code that runs before each command, which is `$*`. */
  readonly before?: string;
}

const program = (lines: readonly string[]): string => `#!/bin/sh\n${lines.join('\n')}\n`;

export const farSide = async ({ before = ':' }: FarFault = {}): Promise<FarSide> => {
  requireProgram('rsync');
  const place = await temporaryFolder();
  const folder = join(place, 'srv');
  const reported = join(place, 'syncs');
  await mkdir(join(place, 'bin'));
  const sync = [`echo "$* $(readlink '${folder}/current')" >> '${reported}'`];
  await writeFile(join(place, 'bin/sync'), program(sync), { mode: 0o755 });
  const ssh = ['[ "$1" = -- ] && shift', 'shift', `export PATH='${place}/bin':"$PATH"`, before];
  const words = program([...ssh, 'exec sh -c "$*"']);
  await writeFile(join(place, 'ssh'), words, { mode: 0o755 });
  const publisher = { id: 1, isAlive: () => false };
  const options = { keep: 2, from: '/', publisher, ssh: [join(place, 'ssh')] };
  const target = parseTarget(`rsync:host:${folder}`, options);
  if (!target?.history) throw new Error('no target');
  const syncs = async (): Promise<string[]> =>
    (await readFile(reported, 'utf8').catch(() => '')).split('\n').filter((line) => line !== '');
  return { folder, target: { ...target, history: target.history }, syncs };
};
