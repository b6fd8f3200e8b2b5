import { join } from 'node:path';

/**
 * The command line around a build that tampers with one of its system calls, by strace. The file
 * system thread pool has only one thread, so that calls have a definite order.
 *
 * @param what such as `signal=SIGKILL:when=3`
 */
export const injection = (call: string, what: string, folder: string) => ({
  before: [
    'strace',
    '-f',
    '-qq',
    '-o',
    join(folder, 'strace.txt'),
    '-e',
    `trace=${call}`,
    '-e',
    `inject=${call}:${what}`,
  ],
  environment: { UV_THREADPOOL_SIZE: '1' },
});
