import { spawn } from 'node:child_process';
import { DeployError } from './deploy-error.ts';
import { busyStatus, foreignStatus, holdScript } from './remote-scripts.ts';
import { remoteWords, type RemoteFolder } from './remote-shell.ts';

const refusal = (
  { host, folder }: RemoteFolder,
  program: string,
  status: number | null,
  said: string,
): DeployError => {
  if (status === busyStatus) return new DeployError('busy', '');
  if (status === foreignStatus) return new DeployError('foreign', `${host}:${folder}`);
  return new DeployError('tool-failed', `${program}: ${said.trim() || `status ${status}`}`);
};

/** Takes the lock; answers what gives it back. */
const hold = (remote: RemoteFolder): Promise<() => Promise<void>> =>
  new Promise((done, fail) => {
    const [program, ...words] = remoteWords(remote, holdScript, [remote.folder]);
    const child = spawn(program, words, { stdio: ['pipe', 'pipe', 'pipe'] });
    let said = '';
    const ended = new Promise<void>((end) => child.on('close', () => end()));
    const release = (): Promise<void> => {
      child.stdin.end();
      return ended;
    };
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.stdout.on('data', () => done(release));
    child.stdin.on('error', () => {});
    child.on('error', (error) => {
      const isMissing = 'code' in error && error.code === 'ENOENT';
      fail(isMissing ? new DeployError('tool-missing', program) : error);
    });
    child.on('close', (status) => fail(refusal(remote, program, status, said)));
  });

/**
 * Does work while no one else publishes in the folder on the far side. The lock lives as long as
 * its connection, so a dead publisher's is gone by itself.
 *
 * @throws DeployError `busy` or `foreign`
 */
export const withRemoteLock = async <Done>(
  remote: RemoteFolder,
  work: () => Promise<Done>,
): Promise<Done> => {
  const release = await hold(remote);
  try {
    return await work();
  } finally {
    await release();
  }
};
