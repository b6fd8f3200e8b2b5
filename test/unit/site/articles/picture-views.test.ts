import { expect, test } from 'vitest';
import { noMediaFacts, type Picture } from '../../../../src/media/media-facts.ts';
import { pictureViews } from '../../../../src/site/articles/picture-views.ts';
import { sitePaths } from '../../../../src/url/site-path.ts';
import { baseUrl } from '../../markdown/make-renderer.ts';

const base = baseUrl('https://h.example/tin/');
const media = [{ name: 'a.jpg', bytes: 9, sha256: '', size: { width: 1600, height: 900 } }];
const form = (ending: string, width: number) => ({
  path: sitePaths.picture(`a-${width}.${ending}`),
  width,
  height: width / 2,
});
const picture: Picture = {
  avif: [form('avif', 360), form('avif', 720)],
  webp: [form('webp', 360), form('webp', 720)],
  fallback: [form('jpg', 360), form('jpg', 720)],
  card: sitePaths.picture('a-the.jpg'),
};

test('a picture lists every form under the path of the base, with its widths', () => {
  const facts = { ...noMediaFacts, pictures: new Map([['/media/a.jpg', picture]]) };
  expect(pictureViews(media, facts, base).get('/media/a.jpg')).toEqual({
    avif: '/tin/anh/a-360.avif 360w, /tin/anh/a-720.avif 720w',
    webp: '/tin/anh/a-360.webp 360w, /tin/anh/a-720.webp 720w',
    srcset: '/tin/anh/a-360.jpg 360w, /tin/anh/a-720.jpg 720w',
    src: '/tin/anh/a-720.jpg',
    width: 720,
    height: 360,
    small: {
      avif: '/tin/anh/a-360.avif',
      src: '/tin/anh/a-360.jpg',
      width: 360,
      height: 180,
    },
  });
});

test('a picture without versions is shown unchanged', () => {
  expect(pictureViews(media, noMediaFacts, base).get('/media/a.jpg')).toEqual({
    avif: undefined,
    webp: undefined,
    srcset: undefined,
    src: '/tin/media/a.jpg',
    width: 1600,
    height: 900,
    small: { avif: undefined, src: '/tin/media/a.jpg', width: 1600, height: 900 },
  });
});

test('files that are not pictures are left out', () => {
  expect(pictureViews([{ name: 'a.pdf', bytes: 9, sha256: '' }], noMediaFacts, base).size).toBe(0);
});
