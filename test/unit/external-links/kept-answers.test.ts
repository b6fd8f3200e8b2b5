import { expect, test } from 'vitest';
import {
  formatKeptAnswers,
  isFresh,
  parseKeptAnswers,
  type KeptAnswer,
} from '../../../src/external-links/kept-answers.ts';
import type { Verdict } from '../../../src/external-links/verdict.ts';

const now = new Date('2020-03-14T08:00:00+07:00');
const ok: Verdict = { kind: 'ok' };
const gone: Verdict = { kind: 'status', status: 404 };

const answered = (hoursAgo: number, verdict: Verdict): KeptAnswer => ({
  at: new Date(now.getTime() - hoursAgo * 3_600_000),
  verdict,
});

test.each([
  ['a page that was there a moment ago', 0, ok, true],
  ['a page that was there six days ago', 167, ok, true],
  ['a page that was there a week ago', 168, ok, false],
  ['a page that was gone this morning', 23, gone, true],
  ['a page that was gone yesterday', 24, gone, false],
  ['an answer of the future', -1, ok, false],
])('%s', (_name, hours, verdict, expected) => {
  expect(isFresh(answered(hours, verdict), now)).toBe(expected);
});

test('answers come back as they were kept, in the order of addresses, old ones dropped', () => {
  const answers = new Map([
    ['https://b.example/', answered(1, gone)],
    ['https://a.example/', answered(1, { kind: 'certificate' })],
    ['https://c.example/', answered(30, gone)],
  ]);
  const text = formatKeptAnswers(answers, now);
  expect([...parseKeptAnswers(text)]).toEqual([
    ['https://a.example/', answered(1, { kind: 'certificate' })],
    ['https://b.example/', answered(1, gone)],
  ]);
});

test.each([
  ['nothing', ''],
  ['half a file', '{"answers": {"https://a.example/": {'],
  ['another form', '[]'],
  ['a wrong time', '{"answers":{"https://a.example/":{"at":"hôm qua","verdict":{"kind":"ok"}}}}'],
  [
    'an unknown verdict',
    '{"answers":{"a":{"at":"2020-03-14T01:00:00.000Z","verdict":{"kind":"x"}}}}',
  ],
])('%s is as if nothing had been asked', (_name, text) => {
  expect(parseKeptAnswers(text).size).toBe(0);
});

test('one wrong entry does not spoil the others', () => {
  const good = '"https://a.example/":{"at":"2020-03-14T01:00:00.000Z","verdict":{"kind":"ok"}}';
  expect([...parseKeptAnswers(`{"answers":{"b":1,${good}}}`).keys()]).toEqual([
    'https://a.example/',
  ]);
});
