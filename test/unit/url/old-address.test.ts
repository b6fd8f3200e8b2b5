import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseOldAddress } from '../../../src/url/old-address.ts';
import { fileOf } from '../../../src/url/site-path.ts';

test.each([
  ['/cu/', { path: '/cu/' }],
  ['/Default.aspx', { path: '/Default.aspx' }],
  ['/Default.aspx?tabid=12&id=345', { path: '/Default.aspx', query: 'tabid=12&id=345' }],
  ['/?p=123', { path: '/', query: 'p=123' }],
  ['/a/?', { path: '/a/' }],
  ['/tin/Chính-trị/', { path: '/tin/Ch%C3%ADnh-tr%E1%BB%8B/' }],
  ['/tin/Chính-trị/'.normalize('NFD'), { path: '/tin/Ch%C3%ADnh-tr%E1%BB%8B/' }],
  ['/tin/Ch%C3%ADnh-tr%E1%BB%8B/', { path: '/tin/Ch%C3%ADnh-tr%E1%BB%8B/' }],
  ['/a b.html', { path: '/a%20b.html' }],
  [
    `/${'a'.repeat(199)}/${'b'.repeat(199)}/${'c'.repeat(99)}`,
    { path: `/${'a'.repeat(199)}/${'b'.repeat(199)}/${'c'.repeat(99)}` },
  ],
  [`/${'a'.repeat(200)}/b`, { path: `/${'a'.repeat(200)}/b` }],
  [
    '/index.php?option=com_content&id=12:bai',
    { path: '/index.php', query: 'option=com_content&id=12:bai' },
  ],
])('%s', (text, address) => expect(parseOldAddress(text)).toEqual(address));

test.each([
  ['https://cu.example/a'],
  ['//cu.example/a'],
  ['a'],
  ['a/b'],
  ['/'],
  ['//'],
  [''],
  ['/../a'],
  ['/a/./b'],
  ['/a//b'],
  ['/a%2Fb'],
  ['/a%2e%2e/b'],
  ['/a%00'],
  ['/a%zz'],
  ['/a\\b'],
  ['/a#b'],
  ['/a\nb'],
  ['/a?b="c"'],
  ['/a?b c'],
  ['/a?b\\c'],
  ['/a?b$c'],
  ['/a;b'],
  ['/a{b}'],
  ['/a '],
  [`/${'a'.repeat(500)}`],
  [`/${'a'.repeat(201)}/b`],
  [`/${'ệ'.repeat(67)}/`],
])('refused: %j', (text) => expect(parseOldAddress(text)).toBeUndefined());

test('a file that it names is always within the site', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'/.%2eEfF?a#\\ đ') }), (text) => {
      const address = parseOldAddress(`/${text}`);
      if (!address) return;
      const segments = fileOf(address.path).split('/');
      expect(segments).not.toContain('..');
      expect(segments.slice(0, -1)).not.toContain('');
      expect(new URL(`http://h${address.path}`).pathname).toBe(address.path);
    }),
  );
});
