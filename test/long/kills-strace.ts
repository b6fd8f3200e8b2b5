import { spawnSync } from 'node:child_process';

/** @throws Error with the one command that installs it, where strace is missing */
export const needStrace = (): void => {
  if (spawnSync('strace', ['-V']).status !== 0) {
    throw new Error('strace is missing: apt-get install -y strace');
  }
};
