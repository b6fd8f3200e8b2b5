import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCorpus, writeCorpus } from './make-corpus.ts';

/* Times whole commands over generated content; the machine is noisy, so read the ratios. */

const sizes = process.argv.slice(2).map(Number);
const counts = sizes.length > 0 ? sizes : [100, 1_000, 10_000];

/** Seconds that a command takes from start to end. */
const secondsOf = (words: readonly string[]): number => {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/main.mjs', ...words], {
    env: { ...process.env, CI: 'true' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr}`);
  return (performance.now() - start) / 1000;
};

const folder = await mkdtemp(join(tmpdir(), 'ban-tin-bench-'));
try {
  process.stdout.write(
    '| articles | check, s | build, s | build again, s |\n| --- | --- | --- | --- |\n',
  );
  for (const count of counts) {
    const content = join(folder, `content-${count}`);
    const output = join(folder, `site-${count}`);
    await writeCorpus(makeCorpus(count), content);
    const check = secondsOf(['check', '--content', content]);
    const build = secondsOf(['build', '--content', content, '--output', output]);
    const again = secondsOf(['build', '--content', content, '--output', output]);
    const cells = [check, build, again].map((seconds) => seconds.toFixed(1));
    process.stdout.write(`| ${count} | ${cells.join(' | ')} |\n`);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
