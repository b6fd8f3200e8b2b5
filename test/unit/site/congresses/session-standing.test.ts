import { expect, test } from 'vitest';
import { sessionStanding } from '../../../../src/site/congresses/session-standing.ts';
import { onDay, when } from '../../newsroom/make-congress.ts';

/** On 11 March 2020, the last day that is over is the 10th. */
const isOver = (day: string): boolean => day < onDay('2020-03-11');

test.each([
  ['2020-03-10', 'done'],
  ['2020-03-11', 'now'],
  ['2020-03-12', 'ahead'],
  ['2020-03-10/2020-03-12', 'now'],
  ['2020-03-08/2020-03-10', 'done'],
  ['2020-02', 'done'],
  ['2020-03', undefined],
  ['2020-04,2020-05', 'ahead'],
  ['2020-03-10~', undefined],
  ['2020-03-12~', 'ahead'],
  ['unknown', undefined],
])('a session on %s is %s', (text, standing) => {
  expect(sessionStanding(when(text), { isOver })).toBe(standing);
});
