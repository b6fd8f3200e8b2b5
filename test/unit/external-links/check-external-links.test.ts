import { expect, test } from 'vitest';
import { checkExternalLinks } from '../../../src/external-links/check-external-links.ts';
import type { ExternalLink } from '../../../src/external-links/external-links.ts';
import type { KeptAnswers } from '../../../src/external-links/kept-answers.ts';
import { fakeHosts, type Page } from './fake-hosts.ts';

const now = new Date('2020-03-14T08:00:00+07:00');
const yesterday = new Date('2020-03-13T09:00:00+07:00');

const linkTo = (url: string, line = 1): ExternalLink => ({
  file: 'content/a.md',
  line,
  column: 1,
  url,
  written: url,
});

const [a, b, c] = ['https://a.example/', 'https://b.example/', 'https://c.example/'] as const;

const check = async (
  links: readonly ExternalLink[],
  pages: Record<string, Page>,
  kept: KeptAnswers = new Map(),
) => {
  const { ask, asked } = fakeHosts(pages);
  const steps = { count: 0, answered: 0 };
  const result = await checkExternalLinks(links, {
    kept,
    now,
    ask,
    onStart: (count) => (steps.count = count),
    onAnswer: () => (steps.answered += 1),
  });
  return { ...result, asked, steps, lines: result.problems.map(({ line }) => line) };
};

const keptOk = (...urls: string[]): KeptAnswers =>
  new Map(urls.map((url) => [url, { at: yesterday, verdict: { kind: 'ok' } }]));

test('broken links are warnings at every place, in order; each address is asked for once', async () => {
  const links = [linkTo(b, 9), linkTo(a, 2), linkTo(b, 1)];
  const { lines, asked, kept, steps } = await check(links, { [a]: 200, [b]: 410 });
  expect(lines).toEqual([1, 9]);
  expect(asked.toSorted()).toEqual([`HEAD ${a}`, `HEAD ${b}`]);
  expect([...kept.keys()].toSorted()).toEqual([a, b]);
  expect(steps).toEqual({ count: 2, answered: 2 });
});

test('fresh answers are believed, others are asked for again', async () => {
  const kept: KeptAnswers = new Map([
    [a, { at: yesterday, verdict: { kind: 'status', status: 404 } }],
    [b, { at: new Date('2020-03-01'), verdict: { kind: 'ok' } }],
  ]);
  const { lines, asked, steps } = await check([linkTo(a, 1), linkTo(b, 2)], { [b]: 200 }, kept);
  expect(lines).toEqual([1]);
  expect(asked).toEqual([`HEAD ${b}`]);
  expect(steps.count).toBe(1);
});

test('a host that was silent is not asked for its other pages', async () => {
  const links = [linkTo(`${a}1`, 1), linkTo(`${a}2`, 2), linkTo(b, 3)];
  const down = { error: 'ETIMEDOUT' };
  const { lines, asked } = await check(links, { [`${a}1`]: down, [`${a}2`]: down, [b]: 200 });
  expect(lines).toEqual([1, 2]);
  expect(asked.filter((each) => each.includes('a.example'))).toHaveLength(1);
});

test('a host that answered is not silent because the one it leads to is', async () => {
  const links = [linkTo(`${a}1`, 1), linkTo(`${a}2`, 2)];
  const { lines } = await check(links, { [`${a}1`]: { to: b }, [`${a}2`]: 200 });
  expect(lines).toEqual([1]);
});

test.each<[string, Record<string, Page>, KeptAnswers, number, number[]]>([
  ['no host at all answers', {}, new Map(), 2, []],
  ['the machine has no way out', { [a]: { error: 'EAI_AGAIN' } }, new Map(), 2, []],
  ['all are silent, a page of yesterday too', {}, keptOk(c), 2, []],
  ['all are silent, a page of yesterday is there', { [c]: 200 }, keptOk(c), 0, [1, 2]],
  ['one refuses', { [a]: { error: 'ECONNREFUSED' } }, new Map(), 0, [1, 2]],
  ['one shows a bad certificate', { [a]: { error: 'CERT_HAS_EXPIRED' } }, new Map(), 0, [1, 2]],
  ['one answers', { [a]: 200 }, new Map(), 0, [2]],
])('%s', async (_name, pages, kept, unasked, lines) => {
  const result = await check([linkTo(a, 1), linkTo(b, 2)], pages, kept);
  expect(result.unasked).toBe(unasked);
  expect(result.lines).toEqual(lines);
});

test('nothing is kept of a run without a network, but what was known', async () => {
  const { kept } = await check([linkTo(a), linkTo(b)], {}, keptOk(c));
  expect([...kept.keys()]).toEqual([c]);
});

test('a single host that does not exist is a wrong address, not a dead network', async () => {
  const { unasked, lines } = await check([linkTo(a)], {});
  expect([unasked, lines]).toEqual([0, [1]]);
});

test('at most eight hosts are asked at once', async () => {
  let [running, most] = [0, 0];
  const links = Array.from({ length: 40 }, (_, index) => linkTo(`https://h${index}.example/`));
  await checkExternalLinks(links, {
    kept: new Map(),
    now,
    ask: async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((done) => setTimeout(done, 2));
      running -= 1;
      return { status: 200 };
    },
  });
  expect(most).toBe(8);
});

test('no links, no questions', async () => {
  const { asked, problems, steps } = await check([], {});
  expect([asked, problems, steps.count]).toEqual([[], [], 0]);
});

test('at most eight hosts are asked at once, the pages of one host one after the other', async () => {
  const links = Array.from({ length: 60 }, (_, index) =>
    linkTo(`https://h${index % 20}.example/${index}`),
  );
  const running: string[] = [];
  let [most, mostOfOne] = [0, 0];
  await checkExternalLinks(links, {
    kept: new Map(),
    now,
    ask: async ({ host }) => {
      running.push(host);
      most = Math.max(most, running.length);
      mostOfOne = Math.max(mostOfOne, running.filter((each) => each === host).length);
      await new Promise((done) => setTimeout(done, 1));
      running.splice(running.indexOf(host), 1);
      return { status: 200 };
    },
  });
  expect([most, mostOfOne]).toEqual([8, 1]);
});
