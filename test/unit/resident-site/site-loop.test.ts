import { expect, test, vi } from 'vitest';
import { problem, startOfFile } from '../../../src/content/problem.ts';
import type { FromSite } from '../../../src/resident-site/asked-and-said.ts';
import type { ResidentSite } from '../../../src/resident-site/resident-site.ts';
import { siteLoop } from '../../../src/resident-site/site-loop.ts';

const fault = problem('SYMLINK', startOfFile('a.md'));

const looped = (site: Partial<ResidentSite>) => {
  const sent: FromSite[] = [];
  const whole: ResidentSite = {
    overview: () => undefined,
    refresh: async () => [],
    checkAll: async () => [],
    checkText: () => [],
    answer: async () => ({ kind: 'missing', page: undefined }),
    ...site,
  };
  const loop = siteLoop(whole, {
    send: (message) => sent.push(message),
    reportOf: (problems) => problems.map(({ code }) => code).join(' '),
    failureOf: String,
  });
  return { loop, sent };
};

const untilSent = (sent: readonly FromSite[], count: number): Promise<void> =>
  vi.waitFor(() => expect(sent).toHaveLength(count), { timeout: 5_000 });

test('a change is reported at once, the whole site after a pause', async () => {
  const { loop, sent } = looped({ checkAll: async () => [fault] });
  loop.take({ kind: 'changed' });
  await untilSent(sent, 2);
  expect(sent).toEqual([
    { kind: 'state', failure: undefined, report: '', isWhole: false },
    { kind: 'state', failure: 'SYMLINK', report: 'SYMLINK', isWhole: true },
  ]);
  await loop.checked;
});

test('changes during a reading are read once more, never two at a time', async () => {
  let [running, most, count] = [0, 0, 0];
  const refresh = async () => {
    running += 1;
    count += 1;
    most = Math.max(most, running);
    await new Promise((done) => void setTimeout(done, 20));
    running -= 1;
    return [];
  };
  const { loop, sent } = looped({ refresh });
  for (let change = 0; change < 5; change += 1) loop.take({ kind: 'changed' });
  await untilSent(sent, 3);
  expect([most, count]).toEqual([1, 2]);
});

test('content that cannot be read is reported, and read again later', async () => {
  let isThere = false;
  const refresh = () => (isThere ? Promise.resolve([]) : Promise.reject(new Error('no folder')));
  const { loop, sent } = looped({ refresh });
  loop.take({ kind: 'changed' });
  await untilSent(sent, 1);
  expect(sent[0]).toMatchObject({ failure: 'Error: no folder' });
  isThere = true;
  loop.take({ kind: 'changed' });
  await vi.waitFor(() => expect(sent[1]).toMatchObject({ failure: undefined }));
});

test('a page that cannot be made and a text that is checked are answered by their numbers', async () => {
  const { loop, sent } = looped({
    answer: () => Promise.reject(new Error('layout')),
    checkText: (path) => [{ ...fault, file: path }],
  });
  loop.take({ kind: 'ask', id: 7, path: '/' });
  loop.take({ kind: 'check', id: 8, path: 'pages/a.md', text: '' });
  await untilSent(sent, 2);
  expect(sent).toContainEqual({
    kind: 'answered',
    id: 7,
    answer: { kind: 'failed', failure: 'Error: layout' },
  });
  expect(sent).toContainEqual({
    kind: 'answered',
    id: 8,
    answer: [{ ...fault, file: 'pages/a.md' }],
  });
});

test('a check that the program cannot make is reported, never counted as a valid text', async () => {
  const { loop, sent } = looped({
    checkText: () => {
      throw new Error('a fault of the program');
    },
  });
  loop.take({ kind: 'check', id: 9, path: 'pages/a.md', text: '' });
  await untilSent(sent, 1);
  expect(sent).toEqual([
    {
      kind: 'answered',
      id: 9,
      answer: { kind: 'failed', failure: 'Error: a fault of the program' },
    },
  ]);
});
