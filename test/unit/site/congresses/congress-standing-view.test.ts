import { expect, test } from 'vitest';
import {
  congressStandingView,
  whenParts,
} from '../../../../src/site/congresses/congress-standing-view.ts';
import { makeCongress, when } from '../../newsroom/make-congress.ts';

test.each([
  ['2020-03-06', [{ text: '06/03/2020', iso: '2020-03-06' }]],
  [
    '2020-03-11/2020-03-12',
    [{ text: '11', iso: '2020-03-11' }, { text: '–' }, { text: '12/03/2020', iso: '2020-03-12' }],
  ],
  [
    '2020-08-10~',
    [
      { text: 'dự kiến ', isMark: true },
      { text: '10/08/2020', iso: '2020-08-10' },
    ],
  ],
  ['2020-04,2020-05', [{ text: 'tháng 4 và 5/2020' }]],
  ['2020-08~', [{ text: 'dự kiến ', isMark: true }, { text: 'tháng 8/2020' }]],
  ['unknown', [{ text: 'chưa rõ ngày' }]],
])('%s comes in pieces, its days for machines too', (written, parts) =>
  expect(whenParts(when(written))).toEqual(parts),
);

test('a congress is shown as it was held, not as it was planned', () => {
  const congress = makeCongress('a', { planned: '2020-04', actual: '2020-05-06', pilot: true });
  expect(congressStandingView(congress)).toEqual({
    status: 'da-hoan-thanh',
    isSlipped: true,
    isPilot: true,
    when: [{ text: '06/05/2020', iso: '2020-05-06' }],
  });
});
