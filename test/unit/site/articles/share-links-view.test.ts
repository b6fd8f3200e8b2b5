import { expect, test } from 'vitest';
import { shareLinksView } from '../../../../src/site/articles/share-links-view.ts';
import type { Href } from '../../../../src/url/site-path.ts';

const address = 'https://h.example/2020/03/a/' as Href;

test('links carry title and address, encoded, and nothing that follows the reader', () => {
  expect(shareLinksView('Đại hội & "điểm"\r\nBcc: x', address)).toEqual({
    facebook:
      'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fh.example%2F2020%2F03%2Fa%2F',
    email:
      'mailto:?subject=%C4%90%E1%BA%A1i%20h%E1%BB%99i%20%26%20%22%C4%91i%E1%BB%83m%22%0D%0ABcc%3A%20x&body=https%3A%2F%2Fh.example%2F2020%2F03%2Fa%2F',
  });
});

test('half a letter in a title does not end the build', () => {
  expect(shareLinksView('a\ud800', address).email).toContain('subject=a%EF%BF%BD');
});
