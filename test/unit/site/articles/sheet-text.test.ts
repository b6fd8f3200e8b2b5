import { expect, test } from 'vitest';
import { sheetText } from '../../../../src/site/articles/sheet-text.ts';

const page = 'https://h.example/tin/2020/03/a/';
const picture = { src: '/tin/anh/a.jpg', width: 720, height: 480 } as never;
const context = { picture: () => picture };

test('links are words, notes have no way back, the first picture stays', () => {
  const body =
    '<p>Xem <a href="/tin/b/">bài</a><sup><a href="#n1">[1]</a></sup></p><figure><img src="/tin/anh/b.jpg" alt="B"><figcaption>Chú</figcaption></figure>' +
    '<p>Chữ</p><figure><img src="/tin/anh/c.jpg" alt="C"></figure>' +
    '<ol><li>Chú thích <a href="#r1" class="footnote-back" aria-label="Về">↩</a></li></ol>';
  expect(sheetText({ image: undefined }, body, page, context)).toBe(
    '<p>Xem bài<sup>[1]</sup></p><figure><img src="https://h.example/tin/anh/b.jpg" alt="B"><figcaption>Chú</figcaption></figure>' +
      '<p>Chữ</p><ol><li>Chú thích </li></ol>',
  );
});

test('the article’s own picture comes before those of the text', () => {
  const image = { file: '/media/a.jpg' as never, alt: 'A', caption: 'Chú <thích>' };
  const text = sheetText(
    { image },
    '<p>Chữ</p><p><img src="/tin/anh/b.jpg" alt=""></p>',
    page,
    context,
  );
  expect(text).toBe(
    '<figure><img src="/tin/anh/a.jpg" alt="A" width="720" height="480"><figcaption>Chú &lt;thích&gt;</figcaption></figure><p>Chữ</p>',
  );
});
