import { expect, test } from 'vitest';
import type { VietnamMoment } from '../../../../src/dates/vietnam-clock.ts';
import { parseContent } from '../../../../src/content/parse/parse-content.ts';
import { makeOverview } from '../../../../src/desk/overview/make-overview.ts';
import { article, registers, sourceFiles } from '../../content/make-content.ts';

test('a date is only as exact as it is known, in the list and in what is quiet', () => {
  const parsed = parseContent(
    sourceFiles({
      ...registers,
      'articles/2020/03/thang.md': article({ date: '2020-03', unit: 'dang-bo-xa-hong-duc' }),
      'articles/2020/02/ngay.md': article({ title: 'Bài khác', date: '2020-02-03' }),
    }),
    'content',
  );
  const overview = makeOverview(parsed, [], '2026-11-30T08:00' as VietnamMoment);
  expect(overview?.texts.map(({ day, month }) => [day, month])).toEqual([
    ['2020-03-31', '2020-03'],
    ['2020-02-03', undefined],
  ]);
  expect(overview?.due.find(({ kind }) => kind === 'quiet')?.day).toBe('2020-03');
});
