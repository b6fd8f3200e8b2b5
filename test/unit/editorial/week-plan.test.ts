import { expect, test } from 'vitest';
import type { VietnamMoment } from '../../../src/dates/vietnam-clock.ts';
import { stateOfArticle } from '../../../src/editorial/article-state.ts';
import { weekPlan } from '../../../src/editorial/week-plan.ts';
import { makeCongress } from '../newsroom/make-congress.ts';
import { makeArticle } from '../site/make-newsroom.ts';

/** A Wednesday. */
const now = '2020-03-11T09:00' as VietnamMoment;

test('the week from Monday to Sunday, what is late, which congress has no article', () => {
  const articles = [
    makeArticle('2020/03/xong', '2020-03-09'),
    makeArticle('2020/03/tre', '2020-03-10', { draft: true }),
    makeArticle('2020/03/cho', '2020-03-11', { draft: true, standing: 'waiting' }),
    makeArticle('2020/03/hen', '2020-03-11', { publishAt: '2020-03-15T17:00' as VietnamMoment }),
    makeArticle('2020/03/co', '2020-03-01', { congresses: ['co-bai'] }),
  ];
  const held = (id: string, actual: string) => makeCongress(id, { actual });
  const congresses = [
    held('co-bai', '2020-03-01'),
    held('thieu', '2020-03-06/2020-03-07'),
    held('tuan-sau', '2020-03-17'),
    held('da-lau', '2020-02-10'),
  ];
  const plan = weekPlan({ articles, units: [], congresses }, now);
  expect(plan.days.map(({ day, articles: due }) => [day, due.map(({ key }) => key)])).toEqual([
    ['2020-03-09', ['2020/03/xong']],
    ['2020-03-10', ['2020/03/tre']],
    ['2020-03-11', ['2020/03/cho']],
    ['2020-03-12', []],
    ['2020-03-13', []],
    ['2020-03-14', []],
    ['2020-03-15', ['2020/03/hen']],
  ]);
  expect(plan.late.map(({ key, state }) => [key, state])).toEqual([['2020/03/tre', 'draft']]);
  expect(plan.congressesWithout.map(({ id }) => id)).toEqual(['thieu']);
});

test('an article of which only the month is known is on no day, but can be late', () => {
  const articles = [
    makeArticle('2020/03/thang-nay', '2020-03'),
    makeArticle('2020/02/thang-truoc', '2020-02', { draft: true }),
  ];
  const at = '2020-03-31T09:00' as VietnamMoment;
  const plan = weekPlan({ articles, units: [], congresses: [] }, at);
  expect(plan.days.flatMap((day) => day.articles)).toEqual([]);
  expect(plan.late.map(({ key }) => key)).toEqual(['2020/02/thang-truoc']);
});

test('the state follows from the fields', () => {
  const stateOf = (fields: Parameters<typeof makeArticle>[2]) =>
    stateOfArticle(makeArticle('2020/03/a', '2020-03-09', fields), now).state;
  expect(stateOf({})).toBe('published');
  expect(stateOf({ draft: true })).toBe('draft');
  expect(stateOf({ draft: true, standing: 'approved' })).toBe('approved');
  expect(stateOf({ standing: 'approved' })).toBe('published');
  expect(stateOf({ draft: true, standing: 'changed' })).toBe('changed');
  expect(stateOf({ publishAt: '2020-03-12T00:00' as VietnamMoment })).toBe('scheduled');
  expect(stateOf({ expireAt: '2020-03-10T00:00' as VietnamMoment })).toBe('expired');
  const day = makeArticle('2020/03/a', '2020-03-09').date.day;
  expect(stateOf({ corrections: [{ date: day, text: 'Sai' }] })).toBe('corrected');
  expect(stateOf({ withdrawn: { date: day, reason: 'Sai' }, draft: true })).toBe('withdrawn');
});
