import { describe, expect, test } from 'vitest';
import type { DraftImage } from '../../../../src/import/draft/draft.ts';
import { altToFill, placeImages } from '../../../../src/import/write/place-images.ts';
import { blocksToMarkdown } from '../../../../src/import/draft/blocks-to-markdown.ts';
import { pngOf } from '../make-png.ts';
import { linesIn } from '../make-lines.ts';

const photo: DraftImage = { bytes: pngOf(800, 600) };

const place = (html: string, images: readonly DraftImage[] = [photo]) => {
  let number = 0;
  const placed = placeImages(linesIn(html), images, (ending) => {
    number += 1;
    return `media/a-${number}.${ending}`;
  });
  return { ...placed, markdown: blocksToMarkdown(placed.blocks, []).trim() };
};

describe('the line below a picture', () => {
  test.each([
    ['by its style', '<p class="MsoCaption">Quang cảnh</p>', 'Quang cảnh'],
    ['in italics', '<p><i>Quang cảnh</i></p>', 'Quang cảnh'],
    ['in bold italics', '<p><b><i>Quang cảnh</i></b></p>', 'Quang cảnh'],
    ['by its first word', '<p>Ảnh: Quang cảnh</p>', 'Ảnh: Quang cảnh'],
    ['by its number', '<p>Hình 2. Quang cảnh</p>', 'Hình 2. Quang cảnh'],
  ])('is its caption %s', (_name, below, caption) => {
    expect(place(`<img src="0">${below}<p>Nội dung</p>`)).toMatchObject({
      markdown: `![${caption}](/media/a-1.png "${caption}")\n\nNội dung`,
      lacksAlt: false,
    });
  });

  test.each([
    ['text', '<p>Nội dung</p>'],
    ['a long text in italics', `<p><i>${'Nội dung '.repeat(40)}</i></p>`],
  ])('is none as %s', (_name, below) => {
    const { markdown, lacksAlt, notes } = place(`<img src="0">${below}`);
    expect(markdown).toContain(`![${altToFill}](/media/a-1.png)\n\n`);
    expect(lacksAlt).toBe(true);
    expect(notes).toEqual([
      `Ảnh media/a-1.png: thay chữ "${altToFill}" trong bài bằng một câu tả ảnh.`,
    ]);
  });
});

test.each([
  ['Quang cảnh đại hội', 'Quang cảnh đại hội'],
  ['anh dai hoi.jpg', altToFill],
  ['IMG_0001', altToFill],
  ['A picture containing person', altToFill],
  ['C:\\anh dai hoi', altToFill],
])('the alternative text "%s" is taken as "%s"', (alt, taken) => {
  expect(place(`<img src="0" alt="${alt}">`).markdown).toBe(
    `![${altToFill}](/media/a-1.png)`.replace(altToFill, taken),
  );
});

describe('bytes', () => {
  test.each<readonly [string, DraftImage, RegExp]>([
    [
      'that are no picture',
      { bytes: Buffer.from('<svg onload="x">') },
      /không ở dạng jpg, png, gif hay webp/u,
    ],
    [
      'of a type that browsers do not show',
      { bytes: Buffer.from('II*\u0000xxxxxxxx') },
      /không ở dạng/u,
    ],
    ['cut short', { bytes: pngOf(800, 600).subarray(0, 12) }, /không ở dạng/u],
    ['that are not there', { missing: 'ảnh nằm ngoài tệp Word' }, /ảnh nằm ngoài tệp Word/u],
  ])('%s are reported, with their caption', (_name, image, message) => {
    const { markdown, notes, files } = place(
      '<img src="0"><p><i>Quang cảnh</i></p><p>Nội dung</p>',
      [image],
    );
    expect(markdown).toBe('Nội dung');
    expect(files).toEqual([]);
    expect(notes).toEqual([expect.stringMatching(message)]);
    expect(notes[0]).toContain('Quang cảnh');
  });

  test('that are missing are reported with their place', () => {
    const { notes } = place('<p>Đoạn trên.</p><img src="0">', [{ missing: 'ảnh nằm ngoài' }]);
    expect(notes[0]).toContain('Chỗ của ảnh: sau đoạn "Đoạn trên.".');
  });

  test('of a mark are passed over', () => {
    expect(place('<img src="0"><p>Nội dung</p>', [{ bytes: pngOf(16, 16) }])).toMatchObject({
      markdown: 'Nội dung',
      notes: [],
    });
  });

  test('that come twice are written once', () => {
    const { files } = place('<img src="0"><p>Nội dung</p><img src="1">', [
      photo,
      { bytes: pngOf(800, 600) },
    ]);
    expect(files.map(({ path }) => path)).toEqual(['media/a-1.png']);
  });

  test('over 5 MB are reported', () => {
    const bytes = Buffer.concat([pngOf(800, 600), Buffer.alloc(6_000_000)]);
    expect(place('<img src="0"><p class="caption">Quang cảnh</p>', [{ bytes }]).notes).toEqual([
      'Ảnh media/a-1.png lớn hơn 5 MB: thu nhỏ ảnh trước khi đăng.',
    ]);
  });
});

test('a picture in a list is placed too', () => {
  expect(place('<ul><li><img src="0" alt="Quang cảnh đại hội"></li></ul>').markdown).toBe(
    '- ![Quang cảnh đại hội](/media/a-1.png)',
  );
});
