import { expect, test } from 'vitest';
import { addressesIn } from '../../../src/html/addresses-in.ts';

test.each([
  ['<a href="/a/?x=1&amp;y=2">a</a>', ['/a/?x=1&y=2']],
  ["<A HREF='/a/'>a</A><img src=/b.jpg>", ['/a/', '/b.jpg']],
  ['<img srcset="/a.jpg 360w, /b.jpg 720w">', ['/a.jpg', '/b.jpg']],
  ['<form action="/tim/"></form><video poster="/c.jpg"></video>', ['/tim/', '/c.jpg']],
  ['<body data-worker="/sw.js">', ['/sw.js']],
  ['<code> href="/a/"</code><!-- <a href="/b/"> --><script>"<a href=/c/>"</script>', []],
  ['<p title="href=&quot;/a/&quot;">a</p>', []],
])('the addresses in %s', (html, targets) => expect(addressesIn(html).targets).toEqual(targets));

test('ids are those of elements, decoded', () => {
  const { ids } = addressesIn('<h2 id="a">id="b"</h2><p ID=c></p><i id="d&amp;e"></i>');
  expect([...ids]).toEqual(['a', 'c', 'd&e']);
});
