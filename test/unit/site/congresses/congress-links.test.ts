import { expect, test } from 'vitest';
import { congressLink, congressUnitLink } from '../../../../src/site/congresses/congress-links.ts';
import type { Href } from '../../../../src/url/site-path.ts';
import { makeCongress, onDay } from '../../newsroom/make-congress.ts';
import { contextOf, makeUnit } from '../make-newsroom.ts';

const frames = { link: (path: string): Href => `/tin${path}` as Href };
const renamed = makeCongress('a', { unit: 'moi', actual: '2018-05-06' });
const context = contextOf({
  units: [
    makeUnit('cu', { validTo: onDay('2018-12-31') }),
    makeUnit('moi', { validFrom: onDay('2019-01-01'), predecessors: ['cu'] }),
  ],
  congresses: [
    makeCongress('b', { unit: 'moi', planned: '2020-08~' }),
    makeCongress('c', { unit: 'moi', others: true }),
    renamed,
  ],
});

test.each([
  ['moi', ['Đại hội a da-hoan-thanh', 'Đại hội b du-kien']],
  ['cu', ['Đại hội a da-hoan-thanh']],
  ['la', []],
])('the page of the unit %s lists its congresses, oldest first', (unit, said) => {
  const links = context
    .congresses(`unit/${unit}`)
    .map((congress) => congressLink(congress, frames));
  expect(links.map(({ label, status }) => `${label} ${status}`)).toEqual(said);
  expect(links.every(({ href }) => href.startsWith('/tin/dai-hoi/'))).toBe(true);
});

test('a congress has the name that its unit had then', () => {
  expect(congressUnitLink(renamed, context, frames)).toEqual({
    label: 'Đảng bộ cu',
    href: '/tin/don-vi/cu/',
  });
});
