import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import type { ArticleDraft } from '../../../src/new-article/article-draft.ts';
import { articlePlace } from '../../../src/new-article/article-place.ts';
import { articleText } from '../../../src/new-article/article-text.ts';
import { readTitle } from '../../../src/new-article/read-title.ts';
import { parseFiles } from '../content/make-content.ts';
import { anyCharacter } from '../../any-character.ts';

const draft: ArticleDraft = {
  title: 'Đại hội điểm',
  date: '2020-03-12',
  category: 'chinh-tri',
  units: ['dang-bo-xa-hong-duc'],
};

/** The loader's result for the file. */
const loaded = (given: ArticleDraft) => {
  const { path } = articlePlace(given, []);
  const { content, problems } = parseFiles({ [path]: articleText(given) });
  const errors = problems.filter(({ severity }) => severity === 'error');
  return { article: content?.articles[0], errors };
};

test('the file reads well', () => {
  expect(articleText({ ...draft, title: 'Tin vắn: đại hội' })).toBe(`---
title: "Tin vắn: đại hội"
# standfirst: Một đến hai câu tóm tắt (bỏ dấu # ở đầu dòng rồi viết vào đây; không cần thì xóa dòng này)
date: 2020-03-12
category: chinh-tri
unit: dang-bo-xa-hong-duc
# Bài nháp chưa đăng. Viết xong thì xóa dòng draft.
draft: true
---

`);
});

test.each([
  ['no unit', { units: [] }, {}],
  ['one unit', {}, { units: ['dang-bo-xa-hong-duc'] }],
  ['a month', { date: '2020-03' }, { date: { precision: 'month', day: '2020-03-31' } }],
  [
    'a day and a time',
    { date: '2020-03-12 07:30' },
    { date: { precision: 'minute', day: '2020-03-12', time: '07:30' } },
  ],
])('with %s the loader takes it as a draft', (_name, fields, expected) => {
  const { article, errors } = loaded({ ...draft, ...fields });
  expect(errors).toEqual([]);
  expect(article).toMatchObject({ title: 'Đại hội điểm', draft: true, ...expected });
});

test('a long title stays on one line', () => {
  const title = `Đại hội ${'rất dài '.repeat(30)}xong`;
  expect(articleText({ ...draft, title })).toContain(`title: ${title}\n`);
});

test('several units are a list', () => {
  const units = ['dang-bo-xa-hong-duc', 'dang-bo-co-quan-dan-dang'];
  expect(articleText({ ...draft, units })).toContain(
    'unit:\n  - dang-bo-xa-hong-duc\n  - dang-bo-co-quan-dan-dang\n',
  );
});

test.each([
  'true',
  'null',
  '2020',
  '1e5',
  '2020-03-12',
  '- gạch đầu dòng',
  '"Ngoặc kép" trong tiêu đề',
  "'một' a",
  'thăng #1: và # hai',
  '@a `b` {c} [d] | e',
  '& neo * sao ! thẻ',
  'gạch chéo \\n ngược',
  'kết thúc bằng hai chấm:',
  '--- a',
  `rất dài ${'chữ '.repeat(60)}x`,
])('the title %s reads back unchanged', (title) => {
  const { article, errors } = loaded({ ...draft, title });
  expect(errors).toEqual([]);
  expect(article?.title).toBe(title);
});

test('any title that may be typed comes back from the file', () => {
  assert(
    property(string({ unit: anyCharacter, maxLength: 60 }), (typed) => {
      const reading = readTitle(`a${typed}`);
      if ('fault' in reading) return;
      const { article, errors } = loaded({ ...draft, title: reading.value });
      expect(errors).toEqual([]);
      expect(article?.title).toBe(reading.value);
    }),
    { numRuns: 500 },
  );
});
