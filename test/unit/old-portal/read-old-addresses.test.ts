import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { oldAddressRows } from '../../../src/old-portal/read-old-addresses.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const urlset = (urls: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls}</urlset>`;

test.each<readonly [string, string, readonly (readonly [string, string?])[]]>([
  ['an address a line', 'https://a.vn/1\n\n# lời\n  /2  \r\n', [['https://a.vn/1'], ['/2']]],
  ['a byte-order mark', '\ufeffhttps://a.vn/1', [['https://a.vn/1']]],
  ['a title behind a tab', '/1\tĐại hội, hay; thật', [['/1', 'Đại hội, hay; thật']]],
  ['a title behind a comma', '/1,Đại hội, hay', [['/1', 'Đại hội, hay']]],
  ['a title behind a semicolon', '/1;Dai hoi "diem", a', [['/1', 'Dai hoi "diem", a']]],
  ['a comma of the address', '/tin/a,12,b.html', [['/tin/a,12,b.html']]],
  ['a comma of the address and a title', '/a,12.html, Tin mới', [['/a,12.html', 'Tin mới']]],
  ['quotation marks', '"/1","Đại ""hội"", hay"', [['/1', 'Đại "hội", hay']]],
  ['a quotation mark left open', '/1,"Đại hội\n/2', [['/1', 'Đại hội'], ['/2']]],
  [
    'a heading',
    'url,title\n/1,Tin\n/2,"A, b"\n/3,Một, hai',
    [
      ['/1', 'Tin'],
      ['/2', 'A, b'],
      ['/3', 'Một, hai'],
    ],
  ],
  ['more columns', 'ID;Tiêu đề;URL\n1;Tin;/1', [['/1', 'Tin']]],
  ['a line that is no address', 'xin chào', [['xin chào']]],
  ['a bare host', 'a.vn/1', [['a.vn/1']]],
  [
    'a sitemap',
    urlset('<url><loc> https://a.vn/?a=1&amp;b=2 </loc></url>'),
    [['https://a.vn/?a=1&b=2']],
  ],
  [
    'a sitemap with bare &',
    urlset('<url><loc>https://a.vn/?a=1&id=2&copy=3</loc></url>'),
    [['https://a.vn/?a=1&id=2&copy=3']],
  ],
  ['a sitemap with CDATA', urlset('<url><loc><![CDATA[/1?a&b]]></loc></url>'), [['/1?a&b']]],
  [
    'a news sitemap',
    urlset(
      '<url><loc>/1</loc><image:image><image:loc>/x.jpg</image:loc><image:title>Ảnh</image:title></image:image><news:news><news:title>Tin</news:title></news:news></url><url><loc>/2</loc></url>',
    ),
    [['/1', 'Tin'], ['/2']],
  ],
  ['a sitemap with a prefix', '<s:urlset><s:url><s:loc>/1</s:loc></s:url></s:urlset>', [['/1']]],
  [
    'a sitemap with an entity of its own making',
    `<!DOCTYPE a [<!ENTITY b "/x">]>${urlset('<url><loc>/1&b;</loc></url>')}`,
    [['/1&b;']],
  ],
])('reads %s', (_form, text, expected) => {
  const rows = expected.map(([address, title]) => ({
    text: address,
    ...(title !== undefined && { title }),
  }));
  expect(oldAddressRows(utf8(text), 'a')).toEqual(rows);
  expect(oldAddressRows(gzipSync(utf8(text)), 'a')).toEqual(rows);
});

test('reads UTF-16 as Excel saves it', () => {
  const text = '\ufeffhttps://a.vn/1\tĐại hội điểm\r\nhttps://a.vn/2\tTin\r\n';
  expect(oldAddressRows(Buffer.from(text, 'utf16le'), 'a')).toEqual([
    { text: 'https://a.vn/1', title: 'Đại hội điểm' },
    { text: 'https://a.vn/2', title: 'Tin' },
  ]);
});

test('a title is one line of visible letters, whatever it contains', () => {
  const [row] = oldAddressRows(
    utf8(
      urlset(
        '<url><loc>/1</loc><news:title>x</news:title><n:news><news:title>a\n- from: /x&#10;&#x202e;b\u2028c\u0085d</news:title></n:news></url>',
      ),
    ),
    'a',
  );
  expect(row?.title).toBe('a - from: /x b cd');
});

test.each<readonly [string, Uint8Array, RegExp]>([
  [
    'an index',
    utf8(
      '<sitemapindex><sitemap><loc>https://a.vn/1.xml</loc></sitemap><sitemap><loc>https://a.vn/2.xml</loc></sitemap></sitemapindex>',
    ),
    /mục lục của 2 tệp.+https:\/\/a\.vn\/1\.xml, https:\/\/a\.vn\/2\.xml\.$/u,
  ],
  [
    'a page',
    utf8('<!doctype html><html><body></body></html>'),
    /không phải là sitemap \(thẻ đầu là <html>\)/u,
  ],
  ['nothing', utf8('# chỉ lời\n\n'), /không có địa chỉ nào/u],
  ['an empty sitemap', utf8(urlset('')), /không có địa chỉ nào/u],
  ['a workbook', Buffer.from('504b0304aa', 'hex'), /tệp chữ \.txt hoặc \.csv/u],
  ['a picture', Buffer.from('ffd8ffe000104a46', 'hex'), /bảng mã UTF-8/u],
  ['a broken .gz', Buffer.from('1f8b0800aaaa', 'hex'), /\.gz bị hỏng/u],
  ['a .gz that grows', gzipSync(Buffer.alloc(51 * 1024 * 1024, 'a')), /lớn hơn 50 MB/u],
  ['too many', utf8('/a\n'.repeat(50_001)), /50\.000 địa chỉ/u],
])('refuses %s', (_form, bytes, reason) => {
  const read = (): unknown => oldAddressRows(bytes, 'cu.xml');
  expect(read).toThrow(/^Chưa đọc được "cu\.xml": /u);
  expect(read).toThrow(reason);
});
