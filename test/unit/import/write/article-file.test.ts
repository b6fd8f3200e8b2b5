import { expect, test } from 'vitest';
import { articleFile, type ArticleFields } from '../../../../src/import/write/article-file.ts';
import { parseFiles } from '../../content/make-content.ts';

const fields: ArticleFields = { title: 'Bài thử', date: '2020-03-06', category: 'chinh-tri' };

test('fields come in their usual order, comments above them, what is absent is left out', () => {
  const text = articleFile(
    {
      ...fields,
      draft: true,
      related: ['mot-bai', { title: 'Hai: ba', date: '2020-03-05' as never }],
      unit: ['a', 'b'],
      standfirst: undefined,
    },
    { date: 'đoán từ ngày họp', standfirst: 'không ai thấy' },
    'Nội dung.\n',
  );
  expect(text).toBe(`---
title: Bài thử
# đoán từ ngày họp
date: 2020-03-06
category: chinh-tri
unit:
  - a
  - b
related:
  - mot-bai
  - title: "Hai: ba"
    date: 2020-03-05
draft: true
---

Nội dung.
`);
});

test.each([
  'T/h: Đài phát thanh huyện.',
  '2020',
  'true',
  'null',
  '~',
  '# không phải chú thích',
  'a # b',
  '@ ban',
  '`a`',
  '- gạch',
  '? hỏi',
  '{a: b}',
  '[a]',
  '&a *b !c',
  '"ngoặc" và \'nháy\'',
  '---',
  '...',
  '% phần trăm',
  'C:\\anh',
  ': hai chấm',
  '2020-03-06',
  'x'.repeat(280),
])('any title reads back unchanged: %s', (title) => {
  const path = 'articles/2020/03/a.md';
  const { content } = parseFiles({ [path]: articleFile({ ...fields, title }, {}, 'Nội dung.\n') });
  expect(content?.articles[0]?.title).toBe(title);
});
