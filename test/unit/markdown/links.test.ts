import { describe, expect, test } from 'vitest';
import { isSitePath } from '../../../src/markdown/links.ts';
import { baseUrl, elementsOf, markupOf } from './make-renderer.ts';

test.each([
  ['/2020/03/a/', true],
  ['/', true],
  ['//evil.example/', false],
  ['/\\evil.example/', false],
  ['2020/03/a/', false],
  ['https://a.example/', false],
  ['#muc', false],
  ['', false],
])('whether "%s" is a path within the site: %s', (target, claim) => {
  expect(isSitePath(target)).toBe(claim);
});

const linkOf = (text: string, base = 'https://h.example/tin/') =>
  elementsOf(text, { base: baseUrl(base) }).querySelector('a')?.attributes;

test.each([
  ['a site path gets the path of the base', '/2020/03/a/', { href: '/tin/2020/03/a/' }],
  ['so does the home page', '/', { href: '/tin/' }],
  ['a place on the page', '#muc', { href: '#muc' }],
  ['an e-mail address', 'mailto:a@b.example', { href: 'mailto:a@b.example' }],
  ['a telephone number', 'tel:+842203', { href: 'tel:+842203' }],
  ['another site', 'https://a.example/', { href: 'https://a.example/', rel: 'noopener' }],
  ['this site in full', 'https://h.example/tin/a/', { href: '/tin/a/' }],
  [
    'a neighbour on the same host',
    'https://h.example/khac/',
    { href: 'https://h.example/khac/', rel: 'noopener' },
  ],
  ['a path with diacritics', '/đại-hội/', { href: '/tin/%C4%91%E1%BA%A1i-h%E1%BB%99i/' }],
])('%s: %s', (_name, target, attributes) => {
  expect(linkOf(`[a](${target})`)).toEqual(attributes);
});

test('at the root of a host a site path stays as it is', () => {
  expect(linkOf('[a](/2020/03/a/)', 'https://h.example/')).toEqual({ href: '/2020/03/a/' });
});

test.each(['/\\evil.example/', '</\t/evil.example/>'])(
  '%s does not lead to another site',
  (target) => {
    expect(linkOf(`[a](${target})`)?.['href']).toMatch(/^\/tin\/%(?:5C|09)/u);
  },
);

test.each([
  ['by its path', '[*xem* bài](/2020/03/a/)'],
  ['by its path and a place there', '[*xem* bài](/2020/03/a/?b#muc)'],
  ['by its whole address', '[*xem* bài](https://h.example/tin/2020/03/a/)'],
])('a link to an unpublished page becomes plain words: %s', (_name, text) => {
  const unpublished = new Set(['/2020/03/a/']);
  expect(markupOf(text, { unpublished })).toBe('<p><em>xem</em> bài</p>');
  expect(markupOf('[b](/2020/03/b/)', { unpublished })).toContain('href="/tin/2020/03/b/"');
});

test('a link with a title, and one defined further down', () => {
  expect(linkOf('[a](/b/ "Xem")')).toEqual({ href: '/tin/b/', title: 'Xem' });
  expect(linkOf('[a]\n\n[a]: /b/')).toEqual({ href: '/tin/b/' });
});

describe('what is not allowed stays text', () => {
  test.each([
    '[a](javascript:alert(1))',
    '[a](JAVASCRIPT:alert(1))',
    '[a](java&#x0A;script:alert(1))',
    '[a](&#x6A;avascript:alert(1))',
    '[a](<java\tscript:alert(1)>)',
    '[a](vbscript:x)',
    '[a](data:text/html;base64,PHNjcmlwdD4=)',
    '[a](file:///etc/passwd)',
    '[a](//evil.example/)',
    '[a](https:evil.example)',
    '[a](trang.html)',
    '[a](../2020/)',
    '[a](?q=1)',
    '[a]: javascript:alert(1)\n\n[a]',
    '<javascript:alert(1)>',
    'ftp://a.example/',
    '//a.example/',
  ])('%s', (text) => {
    expect(elementsOf(text).querySelectorAll('a')).toEqual([]);
  });
});

describe('an address in the text', () => {
  test.each([
    ['Xem https://a.example/b.', 'https://a.example/b'],
    ['<https://a.example/>', 'https://a.example/'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
  ])('%s becomes a link to %s', (text, href) => {
    expect(linkOf(text)?.['href']).toBe(href);
  });

  test.each(['Xem a.example nhé', 'a@b.example', '127.0.0.1', 'ban-tin.vn/a'])(
    '%s stays text, for no one wrote a scheme',
    (text) => {
      expect(markupOf(text)).toBe(`<p>${text}</p>`);
    },
  );
});
