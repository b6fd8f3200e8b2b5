import { describe, expect, test } from 'vitest';
import { makeUnit, planOf, viewOf } from '../make-newsroom.ts';

const units = [
  makeUnit('huyen', { name: 'Đảng bộ huyện Mẫu' }),
  makeUnit('xa-b', { name: 'Đảng bộ xã Bình', parent: 'huyen' }),
  makeUnit('xa-a', { name: 'Đảng bộ xã An', parent: 'huyen' }),
  makeUnit('thon', { name: 'Chi bộ thôn Đông', parent: 'xa-a' }),
  makeUnit('xa-cu', { name: 'Đảng bộ xã Dân', parent: 'huyen', validTo: '2020-01-31' as never }),
];

const pages = planOf({ units });
const index = viewOf(pages, 'unitIndex', '/don-vi/');

const namesOf = (links: readonly { readonly label: string }[]): string[] =>
  links.map(({ label }) => label);

describe('the index of units', () => {
  test('is cut by what they belong to, each part in alphabetical order', () => {
    expect(index.groups.map(({ parent, units: its }) => [parent?.label, ...namesOf(its)])).toEqual([
      [undefined, 'Đảng bộ huyện Mẫu'],
      ['Đảng bộ huyện Mẫu', 'Đảng bộ xã An', 'Đảng bộ xã Bình'],
      ['Đảng bộ xã An', 'Chi bộ thôn Đông'],
    ]);
    expect(namesOf(index.former)).toEqual(['Đảng bộ xã Dân']);
  });

  test('leads to a page for each letter, with former units too', () => {
    expect(index.letters.map(({ letter }) => letter)).toEqual(['a', 'b', 'd', 'm']);
    expect(namesOf(viewOf(pages, 'unitLetter', '/don-vi/chu-cai/d/').units)).toEqual([
      'Chi bộ thôn Đông',
      'Đảng bộ xã Dân',
    ]);
  });

  test('is there without a unit too', () => {
    const empty = viewOf(planOf({ units: [] }), 'unitIndex', '/don-vi/');
    expect([empty.groups, empty.letters, empty.former]).toEqual([[], [], []]);
  });

  test('of a large register names the highest ones; their own pages have the others', () => {
    const many = Array.from({ length: 400 }, (_, at) =>
      makeUnit(`chi-bo-${at}`, { name: `Chi bộ ${at}`, parent: 'huyen' }),
    );
    const [top, below] = viewOf(
      planOf({ units: [units[0], ...many] as never }),
      'unitIndex',
      '/don-vi/',
    ).groups;
    expect(namesOf(top?.units ?? [])).toEqual(['Đảng bộ huyện Mẫu']);
    expect([below?.total, below?.units]).toEqual([400, []]);
  });
});

test('the menu has the units if there is one, however many', () => {
  expect(index.site.unitIndexHref).toBe('/tin/don-vi/');
  expect(viewOf(planOf({ units: [] }), 'unitIndex', '/don-vi/').site.unitIndexHref).toBeUndefined();
  const named = { mainMenu: [{ label: 'Xã', path: '/don-vi/' as never }] };
  const site = viewOf(planOf({ units, site: named }), 'unitIndex', '/don-vi/').site;
  expect(site.unitIndexHref).toBeUndefined();
});
