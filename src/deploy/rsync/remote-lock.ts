import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { faultCode } from '../../file-system/fault-code.ts';
import { busyStatus, foreignStatus, holdScript } from './remote-scripts.ts';
import { placeOf, remoteWords, type RemoteFolder } from './remote-shell.ts';
import { OperationError } from '../../operation/operation-error.ts';

/** How long, in milliseconds, a connection may take to close. */
const patience = 10_000;

/** A remote folder that no one else publishes to. */
interface RemoteLock {
  /**
   * @throws OperationError `DEPLOY_TOOL_FAILED` if the connection, and with it the lock, has ended
   */
  readonly assertHeld: () => void;
  readonly release: () => Promise<void>;
}

const refusal = (
  remote: RemoteFolder,
  program: string,
  status: number | null,
  said: string,
): OperationError => {
  if (status === busyStatus) return new OperationError('DEPLOY_BUSY', { holder: undefined });
  if (status === foreignStatus)
    return new OperationError('DEPLOY_FOREIGN', { place: placeOf(remote) });
  const words = said.trim() || `status ${status}`;
  return new OperationError('DEPLOY_TOOL_FAILED', { said: `${program}: ${words}` });
};

/** A connection that does not close by itself is cut: the remote side then releases the lock. */
const end = async (child: ChildProcess, ended: Promise<void>): Promise<void> => {
  child.stdin?.end();
  const late = new AbortController();
  const cut = async (): Promise<void> => {
    await setTimeout(patience, undefined, { signal: late.signal });
    child.kill('SIGKILL');
    for (const stream of [child.stdin, child.stdout, child.stderr]) stream?.destroy();
  };
  await Promise.race([ended, cut()]).finally(() => late.abort());
};

const hold = (remote: RemoteFolder): Promise<RemoteLock> =>
  new Promise((done, fail) => {
    const [program, ...words] = remoteWords(remote, holdScript, [remote.folder]);
    const child = spawn(program, words, { stdio: ['pipe', 'pipe', 'pipe'] });
    let said = '';
    let lost: OperationError | undefined;
    const ended = new Promise<void>((tell) => child.on('close', () => tell()));
    const assertHeld = (): void => {
      if (lost) throw lost;
    };
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.stdout.on('data', () => done({ assertHeld, release: () => end(child, ended) }));
    child.stdin.on('error', () => {});
    child.on('error', (error) => {
      const isMissing = faultCode(error) === 'ENOENT';
      fail(isMissing ? new OperationError('DEPLOY_TOOL_MISSING', { program }) : error);
    });
    child.on('close', (status) => {
      lost = refusal(remote, program, status, said);
      fail(lost);
    });
  });

/**
 * Runs work while no one else publishes in the remote folder. The lock lasts as long as its
 * connection, so a dead publisher's lock disappears by itself.
 *
 * @param work gets a function to call right before the switch: it throws if the lock was lost
 * @throws OperationError `DEPLOY_BUSY` or `DEPLOY_FOREIGN`
 */
export const withRemoteLock = async <Done>(
  remote: RemoteFolder,
  work: (assertHeld: () => void) => Promise<Done>,
): Promise<Done> => {
  const { assertHeld, release } = await hold(remote);
  try {
    return await work(assertHeld);
  } finally {
    await release();
  }
};
