import { expect, test } from 'vitest';
import type { Congress } from '../../../../src/content/schema/congress-schema.ts';
import { comparisonsView } from '../../../../src/site/comparisons/comparisons-view.ts';
import { makeCongress } from '../../newsroom/make-congress.ts';
import { contextOf, makeArticle, makeUnit } from '../make-newsroom.ts';

const term = { from: 2020, to: 2025 };

const elected = (value: number, of: number | undefined, article = 'tin') => ({
  what: 'Trúng cử',
  value,
  of,
  unit: 'đồng chí',
  quote: 'Lời.',
  article,
});

const held = (unit: string, fields: Partial<Congress>): Congress =>
  makeCongress(`dh-${unit}`, {
    unit,
    term,
    level: 'co-so',
    actual: '2020-03-12',
    ...fields,
  } as never);

const tablesOf = (congresses: readonly Congress[]): readonly (readonly string[])[] =>
  comparisonsView(
    contextOf({
      congresses,
      units: ['b', 'a', 'c'].map((id) => makeUnit(id)),
      articles: [
        makeArticle('2020/03/tin', '2020-03-13'),
        makeArticle('2020/03/nhap', '2020-03-13', { draft: true }),
      ],
    }),
  ).comparisons.map(({ rows }) =>
    rows.map(({ congress, value, length }) => `${congress.label} ${value} ${length}`),
  );

test('one result of two units, by their names and not by their numbers', () => {
  const [b, a] = [
    held('b', { results: [elected(27, 30)] }),
    held('a', { results: [elected(15, 20)] }),
  ];
  expect(tablesOf([b, a])).toEqual([['Đảng bộ a 15/20 75', 'Đảng bộ b 27/30 90']]);
});

test.each<[string, Partial<Congress>]>([
  ['another thing', { results: [{ ...elected(15, 20), what: 'Dự khuyết' }] }],
  ['another unit of measure', { results: [{ ...elected(15, 20), unit: '%' }] }],
  ['a number without its whole', { results: [elected(15, undefined)] }],
  ['a number of a wider scope', { results: [{ ...elected(15, 20), scope: 'cả huyện' }] }],
  ['another level', { level: 'huyen', results: [elected(15, 20)] }],
  ['another term', { term: { from: 2015, to: 2020 }, results: [elected(15, 20)] }],
  ['a text that is not published', { results: [elected(15, 20, 'nhap')] }],
  ['two sources that differ', { results: [elected(15, 20), elected(16, 20)] }],
])('is not compared with %s', (_what, fields) => {
  expect(tablesOf([held('b', { results: [elected(27, 30)] }), held('a', fields)])).toEqual([]);
});

test('plain numbers have bars of the greatest one', () => {
  const of = (unit: string, value: number): Congress =>
    held(unit, { results: [elected(value, undefined)] });
  expect(tablesOf([of('a', 10), of('b', 40)])).toEqual([['Đảng bộ a 10 25', 'Đảng bộ b 40 100']]);
});
