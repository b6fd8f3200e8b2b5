import { expect, test } from 'vitest';
import { suggestRelated } from '../../../../src/desk/client/editing/related-suggestions.ts';
import type { ListedText } from '../../../../src/desk/overview/overview.ts';

const text = (slug: string, more: Partial<ListedText>): ListedText => ({
  path: `articles/2020/03/${slug}.md`,
  page: `/2020/03/${slug}/`,
  kind: 'article',
  title: slug,
  day: '2020-03-01',
  units: [],
  congresses: [],
  state: 'published',
  must: 0,
  look: 0,
  ...more,
});

test('articles of the same congress come first, then of the unit, then with a like title', () => {
  const written = {
    path: 'articles/2020/03/moi.md',
    title: 'Xã Hồng Đức họp đại hội',
    units: ['a'],
    congresses: ['c'],
  };
  const texts = [
    text('moi', { units: ['a'] }),
    text('tit', { title: 'Hong Duc: xã họp bàn' }),
    text('khac', {}),
    text('don-vi', { units: ['a'], day: '2020-03-02' }),
    text('cu-hon', { units: ['a'] }),
    text('dai-hoi', { congresses: ['c'] }),
    text('trang', { kind: 'page', units: ['a'] }),
  ];
  expect(suggestRelated(written, texts, ['cu-hon'])).toEqual([
    { id: 'dai-hoi', title: 'dai-hoi', reason: '01/03/2020 · cùng đại hội' },
    { id: 'don-vi', title: 'don-vi', reason: '02/03/2020 · cùng đơn vị' },
    { id: 'tit', title: 'Hong Duc: xã họp bàn', reason: '01/03/2020 · tít gần giống' },
  ]);
});
