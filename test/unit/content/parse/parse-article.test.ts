import { expect, test } from 'vitest';
import { article, markdownFile, parseFiles } from '../make-content.ts';

const parsed = (file: string) =>
  parseFiles({ 'articles/2020/03/tin-moi.md': file }).content?.articles[0];

test('an article is its front matter, its body and what its path says', () => {
  const fields = {
    title: '"  Tin: mới "',
    unit: 'dang-bo-xa-hong-duc',
    related: '[2020/03/tin-cu, { title: Tin xưa, date: 2019-01-01 }]',
    publishAt: '2020-03-06 07:30',
    expireAt: '2020-04-01',
    authors: '[An, Bình]',
  };
  expect(parsed(article(fields, 'Một.\n\nHai.'))).toEqual({
    key: '2020/03/tin-moi',
    slug: 'tin-moi',
    path: '/2020/03/tin-moi/',
    file: 'content/articles/2020/03/tin-moi.md',
    body: '\nMột.\n\nHai.\n',
    bodyLine: 11,
    title: 'Tin: mới',
    date: { precision: 'day', day: '2020-03-06' },
    category: 'chinh-tri',
    congresses: [],
    units: ['dang-bo-xa-hong-duc'],
    related: ['2020/03/tin-cu', { title: 'Tin xưa', date: '2019-01-01' }],
    publishAt: '2020-03-06T07:30',
    expireAt: '2020-04-01T00:00',
    authors: ['An', 'Bình'],
    attachments: [],
    aliases: [],
    corrections: [],
    review: [],
    draft: false,
    stub: false,
    sample: false,
    verbatim: false,
  });
});

test.each([
  [{ date: '2020-03-06' }, { precision: 'day', day: '2020-03-06' }],
  [{ date: '2020-03-06 07:30' }, { precision: 'minute', day: '2020-03-06', time: '07:30' }],
  [{ date: '2020-03' }, { precision: 'month', day: '2020-03-31' }],
  [
    { date: '2020-03', sortDay: '2020-03-13' },
    { precision: 'month', day: '2020-03-13' },
  ],
  [
    { date: '2020-03-06', sortDay: '2020-03-13' },
    { precision: 'day', day: '2020-03-06' },
  ],
])('the publishing date of %o is %o', (fields, date) => {
  expect(parsed(article(fields))?.date).toEqual(date);
});

test.each([
  ['a draft may lack a body', article({ draft: 'true' }, '')],
  ['a stub has no body', article({ stub: 'true' }, '')],
  ['a rule in the body is no fence', article({}, 'Một.\n\n---\n\nHai.')],
  ['comments and blank lines are allowed', article({ title: 'A\n\n# ghi chú' })],
  ['the unit may be left out', markdownFile('title: A\ndate: 2020-03-06\ncategory: chinh-tri')],
])('accepted: %s', (_name, file) => {
  expect(parseFiles({ 'articles/2020/03/a.md': file }).problems).toEqual([]);
});
