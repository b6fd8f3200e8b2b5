import { expect, test } from 'vitest';
import type { ListedText } from '../../../../src/desk/overview/overview.ts';
import { heldBack } from '../../../../src/desk/publishing/held-back.ts';

const text = (some: Partial<ListedText>): ListedText => ({
  path: 'articles/2020/03/x.md',
  page: '/2020/03/x/',
  kind: 'article',
  title: 'Bài',
  day: '2020-03-06',
  units: [],
  congresses: [],
  state: 'published',
  must: 0,
  look: 0,
  ...some,
});

test.each<readonly [string, Partial<ListedText>, string | undefined]>([
  ['a published one goes', {}, undefined],
  ['a faulty one', { must: 2 }, 'Còn 2 điều phải sửa'],
  [
    'one that waits',
    { state: 'waiting', last: { step: 'gui-duyet', by: 'A', to: 'Đồng chí B', at: '' } },
    'Chờ Đồng chí B duyệt',
  ],
  ['one that was changed', { state: 'changed' }, 'Đã sửa sau khi duyệt, cần duyệt lại'],
  ['a scheduled one', { state: 'scheduled', from: '2020-03-15T05:30' }, 'Hẹn giờ 05:30 ngày mai'],
])('%s', (_, some, why) => {
  const { articles } = heldBack([text(some)], '2020-03-14T16:00');
  expect(articles[0]?.why).toBe(why);
});

test('drafts are counted', () => {
  expect(heldBack([text({ state: 'draft', must: 1 })], '2020-03-14T16:00')).toEqual({
    articles: [],
    drafts: 1,
  });
});
