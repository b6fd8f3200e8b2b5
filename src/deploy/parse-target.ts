import { resolve } from 'node:path';
import type { Builder } from '../locks/take-lock.ts';
import { folderTarget } from './folder/folder-target.ts';
import { rcloneTarget } from './rclone/rclone-target.ts';
import { withPatience } from './rsync/remote-shell.ts';
import { rsyncTarget } from './rsync/rsync-target.ts';
import type { Target } from './target.ts';

/** What a target needs besides its name. */
export interface TargetOptions {
  /** How many releases are kept, at least 1. */
  readonly keep: number;
  /** The folder that relative paths start from. */
  readonly from: string;
  readonly publisher: Builder;
  /** The ssh program and its arguments; `ssh` if absent. */
  readonly ssh?: readonly string[] | undefined;
}

/** How many releases are kept by default. */
export const releasesKept = 5;

const remoteForm = /^rsync:((?:[a-z_][\w.-]*@)?[a-z0-9][a-z0-9.-]*):(\/[\w./-]*[\w-])\/?$/iu;

/**
 * No line end and no option; the part before the colon may be a connection string, which contains
 * keys.
 */
const rcloneForm = /^rclone:(:?[\w.][^\n\r\0]*:[^:\n\r\0"'=]*?)\/*$/u;

const hasDots = (path: string): boolean => /(?:^|\/)\.\.?(?:\/|$)/u.test(path);

/** A word that needs no quoting anywhere. */
const isPlainWord = (word: string): boolean => /^[\w@%+=:,./~-]+$/u.test(word);

/** `remote:bucket/path` without the parameters of a connection string, which may be keys. */
const withoutKeys = (remote: string): string => {
  const path = remote.slice(remote.lastIndexOf(':'));
  return /^:?[\w. +@-]+/u.exec(remote)?.[0] + path;
};

const rsyncFrom = (
  label: string,
  [, host = '', folder = '']: RegExpExecArray,
  { keep, ssh = ['ssh'] }: TargetOptions,
): Target | undefined =>
  hasDots(folder) || ssh.length === 0 || !ssh.every(isPlainWord)
    ? undefined
    : rsyncTarget({ host, folder, ssh: withPatience(ssh) }, { label, keep });

/**
 * Parses the place where a site is published: a folder of this machine, `rsync:user@host:/folder`
 * or `rclone:remote:bucket/path`; `undefined` for anything else.
 */
export const parseTarget = (text: string, options: TargetOptions): Target | undefined => {
  if (text.startsWith('rsync:')) {
    const found = remoteForm.exec(text);
    return found ? rsyncFrom(text, found, options) : undefined;
  }
  if (text.startsWith('rclone:')) {
    const remote = rcloneForm.exec(text)?.[1];
    if (remote === undefined) return undefined;
    return rcloneTarget({ remote, label: `rclone:${withoutKeys(remote)}` });
  }
  /** Another scheme is a mistake; a single letter is a Windows drive. */
  if (text.trim() === '' || /^[a-z][a-z0-9+.-]+:/iu.test(text) || text.includes('\0')) {
    return undefined;
  }
  const { from, keep, publisher } = options;
  return folderTarget(resolve(from, text), { label: text, keep, publisher });
};
