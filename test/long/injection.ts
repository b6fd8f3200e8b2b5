import { join } from 'node:path';

/**
 * What stands before and around a build so that one of its system calls is tampered with, by strace. The
 * file system has but one thread, so that calls are counted in one order.
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
