import { expect, test } from 'vitest';
import { statusChart } from '../../../../src/site/congresses/progress-chart.ts';

test('bars are as long as their counts, one below the other, within the drawing', () => {
  const chart = statusChart({
    statuses: [
      { status: 'da-hoan-thanh', count: 2 },
      { status: 'du-kien', count: 4 },
      { status: 'hoan', count: 1 },
    ],
  });
  expect([chart?.width, chart?.height]).toEqual([400, 156]);
  expect(chart?.bars.map(({ x, y, width, height }) => [x, y, width, height])).toEqual([
    [1, 22, 199, 20],
    [1, 74, 398, 20],
    [1, 126, 100, 20],
  ]);
  expect(chart?.bars.map(({ status, count }) => `${count} ${status}`)).toEqual([
    '2 da-hoan-thanh',
    '4 du-kien',
    '1 hoan',
  ]);
});

test('without congresses there is no chart', () =>
  expect(statusChart({ statuses: [] })).toBeUndefined());
