import { describe, expect, test } from 'vitest';
import { StagedPages } from '../../../src/staging/staged-pages.ts';
import type { BaseUrl } from '../../../src/url/base-url.ts';
import { fileOf, type SitePath } from '../../../src/url/site-path.ts';

const check = (html: string, bytes = 1, more: readonly string[] = []): void => {
  const pages = new StagedPages('https://h.example/tin/' as BaseUrl);
  pages.add('/a/' as SitePath, html);
  pages.add('/b/' as SitePath, '<h2 id="muc-1">B</h2><p id="đ">x</p>');
  const files = ['/a/', '/b/', '/anh/x.jpg', '/ma/s.js', ...more];
  const made = files.map((path) => [fileOf(path as SitePath), { bytes, sha256: '' }] as const);
  pages.assertSound(new Map(made));
};

test.each([
  '<a href="/tin/b/">b</a>',
  '<a href="/tin/b/#muc-1">b</a>',
  '<a href="/tin/b/#%C4%91">b</a>',
  '<a href="/tin/b/?q=1&amp;r=2#muc-1">b</a>',
  '<p id="x"></p><a href="#x">x</a>',
  '<img src="/tin/anh/x.jpg" srcset="/tin/anh/x.jpg 360w, /tin/anh/x.jpg 720w">',
  '<a href="https://khac.example/">k</a><a href="mailto:a@b.vn">m</a>',
  '<p>Chữ href=/tin/khong-co/ không phải liên kết</p>',
  '<p>Chữ <code> href="/tin/khong-co/" src="/x"</code> cũng không</p>',
  '<!-- <a href="/tin/khong-co/">x</a> -->',
  '<script type="application/json">"<a href=\'/tin/khong-co/\'>"</script>',
  "<a href='/tin/b/'>một ngoặc</a><A HREF=/tin/b/>không ngoặc</A>",
  '<a href="/tin/%62/#muc%2D1">mã hóa</a>',
])('sound: %s', (html) => expect(() => check(html)).not.toThrow());

test.each([
  ['a page that is not there', '<a href="/tin/c/">c</a>', '/a/ → /tin/c/'],
  ['a page outside of the base', '<a href="/b/">b</a>', '/a/ → /b/'],
  ['a heading that is not there', '<a href="/tin/b/#muc-2">b</a>', '/a/ → /tin/b/#muc-2'],
  ['a note of its own that is not there', '<a href="#x">x</a>', '/a/ → /tin/a/#x'],
  ['a script', '<script src="/tin/ma/t.js"></script>', '/a/ → /tin/ma/t.js'],
  [
    'a form of a picture',
    '<img srcset="/tin/anh/x.jpg 1x, /tin/anh/y.jpg 2x">',
    '/a/ → /tin/anh/y.jpg',
  ],
  ['one in single quotes', "<a href='/tin/c/'>c</a>", '/a/ → /tin/c/'],
  ['an anchor that cannot be decoded', '<a href="/tin/b/#%">b</a>', '/a/ → /tin/b/#%'],
  ['an address that cannot be decoded', '<a href="/tin/%/">b</a>', '/a/ → /tin/%/'],
  ['one that leaves the site', '<a href="/tin/../b/">b</a>', '/a/ → /tin/../b/'],
  ['a video’s picture', '<video poster="/tin/y.jpg"></video>', '/a/ → /tin/y.jpg'],
  ['a form’s page', '<form action="/tin/tim/"></form>', '/a/ → /tin/tim/'],
])('a dead link: %s', (_name, html, reported) => {
  expect(() => check(html)).toThrow(`trang dựng ra có liên kết không tới đâu (${reported})`);
});

test('a page or script that is far too large is not of this site', () => {
  expect(() => check('', 100 * 1024)).not.toThrow();
  expect(() => check('', 100 * 1024 + 1)).toThrow('"ma/s.js" của trang dựng ra quá lớn');
});

test('a list of a large register may be long, but no page is without end', () => {
  const checkList = (bytes: number): void =>
    new StagedPages('https://h.example/' as BaseUrl).assertSound(
      new Map([['luu-tru/index.html', { bytes, sha256: '' }]]),
    );
  expect(() => checkList(16 * 1024 * 1024)).not.toThrow();
  expect(() => checkList(16 * 1024 * 1024 + 1)).toThrow(
    '"luu-tru/index.html" của trang dựng ra quá lớn',
  );
});

test('what a text copy says is no link, whatever it looks like', () => {
  const pages = new StagedPages('https://h.example/' as BaseUrl);
  pages.add('/a/ban-in.txt' as SitePath, 'Theo <a href="/khong-co/">đường này</a>, id="x".');
  expect(() => pages.assertSound(new Map())).not.toThrow();
});

test('a report of a dead link is for the program’s developers, not for an editor', () => {
  expect(() => check('<a href="/tin/c/">c</a>')).toThrow(
    /^Lỗi của chương trình, không phải của bài: .*Gửi người phụ trách kỹ thuật/u,
  );
});

describe('pages of an earlier build', () => {
  const pageOf: Record<string, string> = {
    'b/index.html': '<h2 id="muc-1">B</h2>',
    'd/index.html': '<a href="/tin/b/#muc-1">b</a>',
  };
  const files = ['/a/', '/b/', '/d/'];

  /** @param links the links that the earlier build recorded */
  const assertSound = (html: string, links: readonly string[], there = files): void => {
    const pages = new StagedPages('https://h.example/tin/' as BaseUrl, (file) => {
      const text = pageOf[file];
      if (text === undefined) throw new Error(`${file} is read`);
      return text;
    });
    const kept = there.filter((path) => path !== '/a/') as SitePath[];
    pages.keep(
      kept,
      links.map((target) => ({ target, from: '/d/' as SitePath })),
    );
    pages.add('/a/' as SitePath, html);
    const made = there.map((path) => [fileOf(path as SitePath), { bytes: 1, sha256: '' }] as const);
    pages.assertSound(new Map(made));
  };

  test('a new link into one of them finds its headings', () => {
    expect(() => assertSound('<a href="/tin/b/#muc-1">b</a>', [])).not.toThrow();
    expect(() => assertSound('<a href="/tin/b/#muc-2">b</a>', [])).toThrow('/tin/b/#muc-2');
  });

  test('a link of theirs to a heading that a new page no longer has is dead', () => {
    expect(() => assertSound('<h2 id="x">x</h2>', ['/tin/a/#x'])).not.toThrow();
    pageOf['d/index.html'] = '<a href="/tin/a/#y">a</a>';
    expect(() => assertSound('<h2 id="x">x</h2>', ['/tin/a/#y'])).toThrow('/tin/a/#y');
  });

  test('a link of a removed page does not count', () => {
    pageOf['d/index.html'] = '<a href="/tin/b/">b</a>';
    expect(() => assertSound('<p>a</p>', ['/tin/gone/', '/tin/b/'])).not.toThrow();
  });
});
