import { expect, test } from 'vitest';
import { statusStrip } from '../../../../src/site/congresses/status-strip.ts';

test('stretches are as long as their counts and follow each other to the end', () => {
  const strip = statusStrip({
    statuses: [
      { status: 'da-hoan-thanh', count: 2 },
      { status: 'du-kien', count: 4 },
      { status: 'hoan', count: 2 },
    ],
  });
  expect(strip).toEqual([
    { status: 'da-hoan-thanh', x: 0, width: 25 },
    { status: 'du-kien', x: 25, width: 50 },
    { status: 'hoan', x: 75, width: 25 },
  ]);
});

test('of nobody there is none', () => expect(statusStrip({ statuses: [] })).toEqual([]));
