import { spawn } from 'node:child_process';

/* Format, lint and types side by side; each says what it found in one piece once it has ended. */

const scripts = ['format:check', 'lint', 'types'];

interface Ended {
  readonly script: string;
  readonly status: number | null;
  readonly output: string;
}

const runScript = (script: string): Promise<Ended> =>
  new Promise((done, fail) => {
    const child = spawn('npm', ['run', '--silent', script], {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
    }
    child.on('error', fail);
    child.on('close', (status) => done({ script, status, output }));
  });

const tell = ({ script, status, output }: Ended): void => {
  const end = status === 0 ? 'ok' : `FAILED (status ${status})\n${output.trimEnd()}`;
  process.stdout.write(`npm run ${script}: ${end}\n`);
};

const ends = scripts.map(async (script) => {
  const ended = await runScript(script);
  tell(ended);
  return ended.status;
});
process.exitCode = (await Promise.all(ends)).every((status) => status === 0) ? 0 : 1;
