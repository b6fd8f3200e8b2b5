import { describe, expect, test } from 'vitest';
import { elementsOf, markupOf, plainPicture } from './make-renderer.ts';

const late = { loading: 'lazy', decoding: 'async' };
const known = { src: '/tin/media/a.jpg', alt: 'Ảnh', width: '800', height: '600', ...late };

const imageOf = (...input: Parameters<typeof elementsOf>) =>
  elementsOf(...input).querySelector('img')?.attributes;

test('an image of the site gets its size and the path of the base', () => {
  expect(imageOf('![Ảnh](/media/a.jpg)')).toEqual(known);
  expect(imageOf('Xem ![Ảnh](/media/a.jpg) này')).toEqual(known);
});

test('the first image of a text that leads with it loads at once, the next ones later', () => {
  const [first, second] = elementsOf('![Một](/media/a.jpg)\n\n![Hai](/media/a.jpg)', {
    leadsWithImage: true,
  })
    .querySelectorAll('img')
    .map(({ attributes }) => attributes);
  expect(first).toMatchObject({ fetchpriority: 'high' });
  expect(first).not.toHaveProperty('loading');
  expect(second).toMatchObject({ loading: 'lazy' });
});

test('a picture of which other forms were made lets the browser choose', () => {
  const avif = '/tin/anh/a-360.avif 360w, /tin/anh/a-720.avif 720w';
  const pictures = new Map([['/media/a.jpg', { ...plainPicture, avif, webp: '/b.webp 360w' }]]);
  const picture = elementsOf('![Ảnh](/media/a.jpg)', { pictures }).querySelector('picture');
  expect(picture?.querySelectorAll('source').map((source) => source.getAttribute('type'))).toEqual([
    'image/avif',
    'image/webp',
  ]);
  expect(picture?.querySelector('source')?.getAttribute('srcset')).toBe(avif);
});

test('an image that is not in the media folder has no size', () => {
  expect(imageOf('![Ảnh](/media/b.jpg)')).toEqual({ src: '/media/b.jpg', alt: 'Ảnh' });
});

test.each([
  '![a](javascript:alert(1))',
  '![a](data:image/svg+xml;base64,PHN2Zz4=)',
  '![a](//evil.example/a.jpg)',
  '![a](a.jpg)',
])('%s stays text', (text) => {
  expect(imageOf(text)).toBeUndefined();
});

test('what describes an image is escaped', () => {
  const text = '![a"><script>alert(1)</script>](/media/a.jpg)';
  expect(imageOf(text)?.['alt']).toBe('a"><script>alert(1)</script>');
  expect(elementsOf(text).querySelectorAll('script')).toEqual([]);
});

describe('figures', () => {
  test.each([
    ['alone in its paragraph', '![Ảnh](/media/a.jpg)', 1],
    ['alone in a link', '[![Ảnh](/media/a.jpg)](/b/)', 1],
    ['alone in an entry of a list', '- ![Ảnh](/media/a.jpg)\n- b', 1],
    ['within a line', 'Xem ![Ảnh](/media/a.jpg)', 0],
    ['beside another', '![Ảnh](/media/a.jpg) ![Ảnh](/media/a.jpg)', 0],
  ])('an image %s', (_name, text, figures) => {
    expect(elementsOf(text).querySelectorAll('figure')).toHaveLength(figures);
  });

  test.each(['![Ảnh](/media/a.jpg "Đại biểu")', '- ![Ảnh](/media/a.jpg "Đại biểu")'])(
    'the title is the caption: %s',
    (text) => {
      const figure = elementsOf(text).querySelector('figure');
      expect(figure?.querySelector('figcaption')?.textContent).toBe('Đại biểu');
      expect(figure?.querySelector('img')?.attributes).toEqual(known);
    },
  );

  test('without a title there is no caption', () => {
    expect(markupOf('![Ảnh](/media/a.jpg)')).not.toContain('figcaption');
  });

  test.each([
    ['a link', '[b](/b/)', '<a href="/tin/b/">b</a>'],
    ['an abbreviation', 'T/h: Đài', '<abbr title="Thực hiện">T/h</abbr>: Đài'],
    ['quotation marks', '\\"Đài\\"', '“Đài”'],
    ['markup', '<b>a</b>', '&lt;b&gt;a&lt;/b&gt;'],
    ['an address', 'https://a.example/', /^<a href="https:\/\/a\.example\/"[^>]*>[^<]*<\/a>$/u],
  ])('a caption goes through every rule once: %s', (_name, caption, markup) => {
    const text = `![Ảnh](/media/a.jpg "${caption}")`;
    const rendered = elementsOf(text, { abbreviations: { 'T/h': 'Thực hiện' } });
    expect(rendered.querySelector('figcaption')?.innerHTML).toMatch(markup);
    expect(rendered.querySelectorAll('abbr abbr, a a')).toEqual([]);
  });
});
