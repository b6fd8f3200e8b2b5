import { expect, test } from 'vitest';
import {
  addressText,
  answersOf,
  arrivalsOf,
  lastingAddresses,
} from '../../../src/permanence/compare-addresses.ts';
import type { SitePath } from '../../../src/url/site-path.ts';
import { article, fileTombstone, manifest, page, redirect } from '../manifest/make-manifest.ts';

const at = (address: string): { path: SitePath; query?: string } => {
  const [path = '', query] = address.split('?');
  return { path: path as SitePath, ...(query !== undefined && { query }) };
};

test.each([
  ['/media/2020/a.mp3', true],
  ['/atom.xml', true],
  ['/feed.json', true],
  ['/chuyen-muc/chinh-tri/atom.xml', true],
  ['/du-lieu/bai-viet.csv', true],
  ['/truyen-thanh/chuong-trinh/ban-tin/podcast.xml', true],
  ['/truyen-thanh/2020/03/06-0500-ban-tin/loi-doc.txt', true],
  ['/truyen-thanh/2020/03/06-0500-ban-tin/loi-doc.vtt', true],
  ['/truyen-thanh/2020/03/06-0500-ban-tin/cac-muc.json', true],
  ['/truyen-thanh/lich.ics', true],
  ['/khan-cap.json', false],
  ['/anh/a-1a2b.avif', false],
  ['/ma/trang-1a2b.js', false],
  ['/tim-kiem/chi-muc/2020-0123456789/1.json', false],
  ['/bieu-tuong/bieu-tuong.svg', false],
  ['/the/trang.jpg', false],
  ['/robots.txt', false],
  ['/sitemap.xml', false],
  ['/sitemap-tin-moi.xml', false],
  ['/_headers', false],
  ['/_server/nginx.conf', false],
  ['/sw.js', false],
  ['/manifest.webmanifest', false],
])('the file %s must last: %s', (path, isLasting) => {
  const addresses = lastingAddresses(manifest([], { files: [path] })).map(addressText);
  expect(addresses).toEqual(isLasting ? [path] : []);
});

test('pages, files and redirects, each address once, in one order', () => {
  const live = manifest(
    [page('/b/', 'plainPage'), page('/cu/', 'moved'), page('/a/', 'plainPage')],
    {
      files: ['/media/a.pdf'],
      redirects: [
        redirect('/cu', '/a/'),
        redirect('/a/', '/b/'),
        redirect('/x.aspx', '/a/', { query: 'id=2' }),
        redirect('/x.aspx', '/b/', { query: 'id=1' }),
      ],
    },
  );
  expect(lastingAddresses(live).map(addressText)).toEqual([
    '/a/',
    '/b/',
    '/cu',
    '/media/a.pdf',
    '/x.aspx?id=1',
    '/x.aspx?id=2',
  ]);
});

test('a withdrawn file lasts, by its own address where no page says that it is gone', () => {
  const live = manifest([fileTombstone('/media/a.pdf')], {
    withdrawnFiles: ['/media/a.pdf', '/media/b.pdf'],
  });
  expect(lastingAddresses(live).map(addressText)).toEqual(['/media/a.pdf/', '/media/b.pdf']);
});

test.each([
  ['a page', '/a/', true],
  ['a page without its closing stroke', '/a', true],
  ['a file', '/media/a.pdf', true],
  ['media that was withdrawn', '/media/b.pdf', true],
  ['media that was withdrawn, without a page that says so', '/media/c.pdf', false],
  ['no media, though listed as withdrawn', '/du-lieu/b.csv', false],
  ['a redirect', '/cu/', true],
  ['a redirect that takes any query', '/cu/?x=1', true],
  ['a redirect with this query', '/x.aspx?id=1', true],
  ['a redirect with another query', '/x.aspx?id=2', false],
  ['a redirect with a query, asked without', '/x.aspx', false],
  ['a page, asked with an old query', '/a/?id=1', false],
  ['nothing', '/b/', false],
  ['what is spelt otherwise', '/A/', false],
])('%s: %s is answered: %s', (_name, address, expected) => {
  const next = manifest([page('/a/', 'plainPage'), fileTombstone('/media/b.pdf')], {
    files: ['/media/a.pdf'],
    withdrawnFiles: ['/media/b.pdf', '/media/c.pdf', '/du-lieu/b.csv'],
    redirects: [redirect('/cu', '/a/'), redirect('/x.aspx', '/a/', { query: 'id=1' })],
  });
  expect(answersOf(next)(at(address))).toBe(expected);
});

test.each([
  ['/2020/03/a/', '/2020/03/a/'],
  ['/2020/03/a', '/2020/03/a/'],
  ['/cu/', '/2020/03/a/'],
  ['/cu-hon/', '/2020/03/a/'],
  ['/vong-1/', undefined],
  ['/cu-co-hoi/', undefined],
  ['/khong-co/', undefined],
])('from %s one arrives at %s', (from, expected) => {
  const next = manifest([article('2020/03/a'), page('/cu/', 'moved')], {
    redirects: [
      redirect('/cu/', '/2020/03/a/'),
      redirect('/cu-hon/', '/cu/'),
      redirect('/vong-1/', '/vong-2/'),
      redirect('/vong-2/', '/vong-1/'),
      redirect('/cu-co-hoi/', '/2020/03/a/', { query: 'id=1' }),
    ],
  });
  expect(arrivalsOf(next)(from as SitePath)?.url).toBe(expected);
});
