import { expect, onTestFinished, test } from 'vitest';
import { startSiteProcess, type SiteState } from '../../../src/preview/site-holder.ts';

/** A site process that runs `script`, in which `say` sends a message. */
const holding = (script: string) => {
  const states: SiteState[] = [];
  const words = ['-e', `const say = (message) => process.send(message);${script}`];
  const site = startSiteProcess(
    { program: process.execPath, words, environment: process.env },
    (state) => states.push(state),
  );
  onTestFinished(() => site.close());
  return { site, states };
};

const ready = `say({ kind: 'state', failure: undefined, report: '', isWhole: true });`;

test('each question has its own answer, in whatever order they come', async () => {
  const { site } = holding(`
    const asked = [];
    process.on('message', (message) => {
      asked.push(message);
      if (asked.length < 2) return;
      for (const { id, kind, path } of asked.reverse())
        say({ kind: 'answered', id, answer: kind === 'check' ? [] : { kind: 'moved', to: path } });
    });
    ${ready}`);
  const answers = await Promise.all([site.ask('/a/'), site.check('pages/a.md', 'x')]);
  expect(answers).toEqual([{ kind: 'moved', to: '/a/' }, []]);
});

test('a process that ends answers no question as if nothing were wrong', async () => {
  const { site, states } = holding(`
    process.on('message', () => {
      process.stderr.write('a fault of the program');
      process.exit(1);
    });
    ${ready}`);
  const failed = { kind: 'failed', failure: 'a fault of the program' };
  expect(await Promise.all([site.check('pages/a.md', 'x'), site.ask('/a/')])).toEqual([
    failed,
    failed,
  ]);
  expect(states.at(-1)).toMatchObject({ failure: 'a fault of the program' });
});

test('a question to a process that has ended is answered too', async () => {
  const { site, states } = holding(`say({ kind: 'state', isWhole: true }); process.disconnect();`);
  await expect.poll(() => states.length).toBe(2);
  expect(await site.check('pages/a.md', 'x')).toMatchObject({ kind: 'failed' });
});
