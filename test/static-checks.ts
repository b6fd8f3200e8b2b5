import { spawn } from 'node:child_process';

/*
 * Format and lint side by side; each says what it found in one piece once it has ended. The linter reads
 * the types for its own rules and tells the compiler's faults too (decision 0033). What the tests need of
 * programs is installed meanwhile: that keeps the network busy, not the processor.
 */

const npm = (script: string): readonly string[] => ['npm', 'run', '--silent', script];

const checks: Readonly<Record<string, readonly string[]>> = {
  'npm run format:check': npm('format:check'),
  'npm run lint': npm('lint'),
  'programs for the tests': [process.execPath, 'test/install-missing.ts'],
};

interface Ended {
  readonly name: string;
  readonly status: number | null;
  readonly output: string;
}

const runCheck = (name: string, [program = '', ...words]: readonly string[]): Promise<Ended> =>
  new Promise((done, fail) => {
    const child = spawn(program, words, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: program === 'npm' && process.platform === 'win32',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
    }
    child.on('error', fail);
    child.on('close', (status) => done({ name, status, output }));
  });

const tell = ({ name, status, output }: Ended): void => {
  const end = status === 0 ? 'ok' : `FAILED (status ${status})\n${output.trimEnd()}`;
  process.stdout.write(`${name}: ${end}\n`);
};

const ends = Object.entries(checks).map(async ([name, command]) => {
  const ended = await runCheck(name, command);
  tell(ended);
  return ended.status;
});
process.exitCode = (await Promise.all(ends)).every((status) => status === 0) ? 0 : 1;
