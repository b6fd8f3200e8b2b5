import { describe, expect, test } from 'vitest';
import {
  isSlipped,
  isSuspended,
  statusOf,
} from '../../../../src/newsroom/congresses/congress-status.ts';
import { makeCongress, onDay } from '../make-congress.ts';

const open = { suspended: [{ from: onDay('2020-03-28') }] };
const over = { suspended: [{ from: onDay('2020-03-28'), to: onDay('2020-04-22') }] };

describe('the status of a congress', () => {
  test.each([
    ['with nothing said', {}, 'du-kien'],
    ['with a plan', { planned: '2020-04' }, 'du-kien'],
    ['that was held', { actual: '2020-03-06' }, 'da-hoan-thanh'],
    ['that says its own', { status: 'da-an-dinh', planned: '2020-04' }, 'da-an-dinh'],
    ['that is on', { status: 'dang-dien-ra', actual: '2020-03-06' }, 'dang-dien-ra'],
    ['put off without an end', { planned: '2020-04', ...open }, 'tam-dung'],
    ['with a day, put off without an end', { status: 'da-an-dinh', ...open }, 'tam-dung'],
    ['put off for good', { status: 'hoan', ...open }, 'hoan'],
    ['put off once, no longer', { planned: '2020-04', ...over }, 'du-kien'],
    ['put off and held all the same', { actual: '2020-05-06', ...open }, 'da-hoan-thanh'],
  ] as const)('%s is as it must be', (_name, fields, status) => {
    const congress = makeCongress('a', fields);
    expect(statusOf(congress)).toBe(status);
    expect(isSuspended(congress)).toBe(status === 'tam-dung' || status === 'hoan');
  });
});

describe('a congress', () => {
  test.each([
    ['held on the last day of its plan', { planned: '2020-04', actual: '2020-04-30' }, false],
    ['held the day after', { planned: '2020-04', actual: '2020-05-01' }, true],
    ['begun in time, ended later', { planned: '2020-04', actual: '2020-04-30/2020-05-01' }, false],
    ['held in a month after', { planned: '2020-04,2020-05', actual: '2020-06' }, true],
    ['held before its plan', { planned: '2020-04', actual: '2020-03-06' }, false],
    ['held without a plan', { actual: '2020-04-30' }, false],
    ['ahead, its plan not over', { planned: '2020-04', asOf: '2020-04-30' }, false],
    ['ahead, its plan over', { planned: '2020-04', asOf: '2020-05-01' }, true],
    ['ahead, known up to no day', { planned: '2020-04' }, false],
    ['ahead, its plan unknown', { planned: 'unknown', asOf: '2020-05-01' }, false],
    ['put off', { planned: '2020-04', asOf: '2020-05-01', status: 'hoan' }, false],
    ['that is on', { planned: '2020-04', asOf: '2020-05-01', status: 'dang-dien-ra' }, false],
  ] as const)('%s', (_name, fields, isLate) =>
    expect(isSlipped(makeCongress('a', fields))).toBe(isLate),
  );
});
