import { expect, test } from 'vitest';
import { shareLinksView } from '../../../../src/site/articles/share-links-view.ts';
import type { Href } from '../../../../src/url/site-path.ts';

const address = 'https://h.example/2020/03/a/?b&c=1' as Href;

test('links carry the address, encoded, and nothing that follows the reader', () => {
  const { zalo, ...others } = shareLinksView(address);
  const encoded = 'https%3A%2F%2Fh.example%2F2020%2F03%2Fa%2F%3Fb%26c%3D1';
  expect(others).toEqual({
    facebook: `https://www.facebook.com/sharer/sharer.php?u=${encoded}`,
  });
  const { origin, pathname, searchParams } = new URL(zalo);
  expect(`${origin}${pathname}`).toBe('https://sp.zalo.me/share_inline');
  expect([...searchParams.keys()]).toEqual(['d']);
  const shared = Buffer.from(searchParams.get('d') ?? '', 'base64').toString();
  expect(JSON.parse(shared)).toEqual({ url: address });
});
