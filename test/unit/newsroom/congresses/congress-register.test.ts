import { describe, expect, test } from 'vitest';
import {
  congressesOfUnit,
  congressNeighbours,
  namedCongresses,
  unitOfCongress,
} from '../../../../src/newsroom/congresses/congress-register.ts';
import { makeNewsroom, makeUnit } from '../../site/make-newsroom.ts';
import { makeCongress, onDay } from '../make-congress.ts';

const first = makeCongress('xa-2015', { actual: '2015-05-06' });
const second = makeCongress('xa-2020', { actual: '2020-05-06' });
const third = makeCongress('xa-2025', { term: { from: 2025, to: 2030 } });
const other = makeCongress('huyen-2020', { unit: 'huyen', planned: '2020-08~' });
const others = makeCongress('con-lai', { unit: 'xa', others: true, planned: '2020-06' });

const newsroom = makeNewsroom({
  units: [
    makeUnit('cu', { validTo: onDay('2018-12-31') }),
    makeUnit('xa', { validFrom: onDay('2019-01-01'), predecessors: ['cu'] }),
    makeUnit('huyen'),
  ],
  congresses: [third, others, second, other, first],
});

test('"the remaining ones" are not a congress', () => {
  expect(namedCongresses(newsroom)).toEqual([third, second, other, first]);
});

test.each([
  ['its own', second, 'xa'],
  ['the one of its day, before the unit was renamed', first, 'cu'],
  ['its own where no day is known', third, 'xa'],
  ['none where the register has none', makeCongress('x', { unit: 'la' }), undefined],
])('the unit of a congress is %s', (_name, congress, id) =>
  expect(unitOfCongress(congress, newsroom)?.id).toBe(id),
);

test.each([
  ['xa', [first, second, third]],
  ['cu', [first]],
  ['huyen', [other]],
  ['la', []],
])('the congresses of the unit %s, oldest first', (unit, congresses) =>
  expect(congressesOfUnit(unit, newsroom)).toEqual(congresses),
);

describe('before and after', () => {
  test.each([
    ['the first', first, undefined, second],
    ['the middle one', second, first, third],
    ['the last', third, second, undefined],
    ['the only one', other, undefined, undefined],
  ])('%s', (_name, congress, before, after) =>
    expect(congressNeighbours(congress, newsroom)).toEqual({ before, after }),
  );
});
