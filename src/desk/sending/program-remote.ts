import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { OperationError } from '../../operation/operation-error.ts';
import type { GitFolder } from './git-folder.ts';
import type { Remote, RemoteSettings } from './remote.ts';

const run = promisify(execFile);

interface Failed {
  readonly code?: number | string;
  readonly stderr?: string;
  readonly stdout?: string;
}

/** No question may wait on a terminal that nobody sees. */
const silently = ['-c', 'credential.interactive=false', '-c', 'core.askPass='];

/** A folder or a machine that the system's own Git reaches. */
export const programRemote = ({ dir }: GitFolder, { url, branch }: RemoteSettings): Remote => {
  const git = async (...words: readonly string[]): Promise<string> => {
    const { stdout } = await run('git', ['-C', dir, ...silently, ...words], {
      maxBuffer: 64 * 1024 * 1024,
      windowsHide: true,
    });
    return stdout.trim();
  };
  const fault = (error: unknown): Error => {
    const { code, stderr = '' } = error as Failed;
    if (code === 'ENOENT') return new OperationError('SEND_NEEDS_GIT', { url });
    return new OperationError('SEND_FAILED', { place: url, said: stderr.trim() });
  };
  const reading = async <Result>(ask: () => Promise<Result>): Promise<Result> => {
    try {
      return await ask();
    } catch (error) {
      throw fault(error);
    }
  };
  return {
    label: url,
    newest: () =>
      reading(async () => {
        const line = await git('ls-remote', '--', url, `refs/heads/${branch}`);
        const oid = line.split('\t')[0] ?? '';
        if (oid === '') return undefined;
        await git('fetch', '--quiet', '--no-tags', '--', url, `refs/heads/${branch}`);
        return oid;
      }),
    send: async (oid) => {
      try {
        await git('push', '--porcelain', '--', url, `${oid}:refs/heads/${branch}`);
        return true;
      } catch (error) {
        if (/^!\t/mu.test((error as Failed).stdout ?? '')) return false;
        throw fault(error);
      }
    },
  };
};
