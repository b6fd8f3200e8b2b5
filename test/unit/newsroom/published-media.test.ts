import { expect, test } from 'vitest';
import { buildNewsroom } from '../../../src/newsroom/newsroom.ts';
import { publishedMedia } from '../../../src/newsroom/published-media.ts';
import { sitePaths } from '../../../src/url/site-path.ts';
import { articleOn, contentOf, moment } from './articles-on-days.ts';

const media = ['dang.jpg', 'nhap.jpg', 'hen.pdf', 'mau.mp3', 'chung.jpg', 'khong-ai.pdf'].map(
  (name) => ({ name, bytes: 1, sha256: '' }),
);

const content = contentOf(
  [
    articleOn('2020-03-06', 'a', { body: '![Ảnh](/media/d%61ng.jpg "Chú") và /media/chung.jpg.' }),
    articleOn('2020-03-06', 'b', {
      draft: true,
      body: '![Ảnh](/media/nhap.jpg)',
      image: { file: sitePaths.media('chung.jpg'), alt: 'Hội trường' },
    }),
    articleOn('2020-03-06', 'c', {
      publishAt: moment('2021-01-01T07:00'),
      attachments: [{ file: sitePaths.media('hen.pdf'), title: 'Kế hoạch' }],
    }),
    articleOn('2020-03-06', 'd', { sample: true, audio: sitePaths.media('mau.mp3') }),
  ],
  { samples: false },
  { media },
);

const namesAt = (now: string, isPreview = false): string[] =>
  publishedMedia(content, buildNewsroom(content, { now: moment(now), isPreview })).map(
    ({ name }) => name,
  );

test('files that only hidden articles name stay hidden; those that nothing names do not', () => {
  expect(namesAt('2020-06-01T00:00')).toEqual(['dang.jpg', 'chung.jpg', 'khong-ai.pdf']);
});

test('a file to which an old address leads is published, whoever else names it', () => {
  const redirects = [
    { from: { path: sitePaths.media('cu.jpg') }, to: sitePaths.media('nhap.jpg') },
  ] as const;
  const newsroom = buildNewsroom(content, { now: moment('2020-06-01T00:00'), isPreview: false });
  const names = publishedMedia({ ...content, redirects }, newsroom).map(({ name }) => name);
  expect(names).toContain('nhap.jpg');
});

test('a file comes with its article', () => {
  expect(namesAt('2021-01-01T07:00')).toContain('hen.pdf');
});

test('a preview shows drafts with their files', () => {
  expect(namesAt('2020-06-01T00:00', true)).toContain('nhap.jpg');
});
