import { spawn, type StdioOptions } from 'node:child_process';

/*
 * npm test: format, lint and all tests in parallel (decision 0055), because the tests often wait
 * for a browser or a server. The linter reads the types for its own rules and reports the
 * compiler's errors too (decision 0033). Each check prints its output in one piece when it has
 * ended, and failures are repeated at the end. Words after `npm test --` are passed to vitest.
 */

interface Check {
  readonly name: string;
  readonly words: readonly string[];
  /** Whether its output is shown while it runs. */
  readonly isLoud?: boolean;
}

/**
 * The type checker of the linter is written in Go: its collector of unused memory runs only when
 * there is much of it, which takes a fifth less processor time. It needs 2.5 GB at the highest
 * point.
 */
const calmCollector = { GOGC: 'off', GOMEMLIMIT: '3GiB' };

const npm = (script: string): Check => ({
  name: `npm run ${script}`,
  words: ['npm', 'run', '--silent', script],
});

const checks: readonly Check[] = [
  npm('format:check'),
  npm('lint:quick'),
  {
    name: 'vitest',
    words: [process.execPath, 'node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)],
    isLoud: true,
  },
];

interface Ended {
  readonly name: string;
  readonly status: number | null;
  readonly output: string;
}

const runCheck = ({ name, words: [program = '', ...words], isLoud }: Check): Promise<Ended> =>
  new Promise((done, fail) => {
    const stdio: StdioOptions = isLoud ? 'inherit' : ['ignore', 'pipe', 'pipe'];
    const child = spawn(program, words, {
      stdio,
      env: { ...calmCollector, ...process.env },
      shell: program === 'npm' && process.platform === 'win32',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
    }
    child.on('error', fail);
    child.on('close', (status) => done({ name, status, output }));
  });

const tell = ({ name, status, output }: Ended): void => {
  const end = status === 0 ? 'ok' : `FAILED (status ${status})\n${output.trimEnd()}`;
  process.stdout.write(`${name}: ${end}\n`);
};

const ends = await Promise.all(
  checks.map(async (check) => {
    const ended = await runCheck(check);
    tell(ended);
    return ended;
  }),
);
const failed = ends.filter(({ status }) => status !== 0).map(({ name }) => name);
if (failed.length > 0) process.stdout.write(`Failed: ${failed.join(', ')}\n`);
process.exitCode = failed.length === 0 ? 0 : 1;
