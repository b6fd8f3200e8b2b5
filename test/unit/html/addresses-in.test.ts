import fc from 'fast-check';
import { Parser } from 'htmlparser2';
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

/** The same by a parser, which also knows what is within what. */
const byParser = (html: string): { targets: string[]; ids: string[] } => {
  const [targets, ids]: [string[], string[]] = [[], []];
  const names = ['href', 'src', 'action', 'poster', 'data-worker'];
  const parser = new Parser({
    onopentag: (_name, { id, srcset = '', ...attributes }) => {
      if (id !== undefined) ids.push(id);
      targets.push(...names.flatMap((name) => attributes[name] ?? []));
      targets.push(...srcset.split(',').flatMap((each) => each.trim().split(/\s/u)[0] || []));
    },
  });
  parser.end(html);
  return { targets, ids: [...new Set(ids)] };
};

const piece = fc.constantFrom(
  ...'<a <img <p/ <script> </script> <style> </style> <title> </title> <!-- --> <p > /> = " \' & ; #'.split(
    ' ',
  ),
  ...' \n,href=,src=,SRCSET=,id=,ID,data-worker=,action=,poster="/p.jpg",title="<a href=/x>"'.split(
    ',',
  ),
  ...'/a/ /b.jpg 2w , &amp; &#x41; &quot; &lt; ﬀ đảng hreflang= idx= href="/c/" href'.split(' '),
);

const attribute = fc
  .tuple(
    fc.constantFrom('href', 'HREF', 'src', 'id', 'srcset', 'hreflang', 'action', 'data-worker'),
    fc.constantFrom(
      '="/a/"',
      "='/b/?x&amp;y'",
      '=/c',
      '',
      ' = "&#273; 2x, /d 3x"',
      '="&notanentity;"',
    ),
  )
  .map((both) => both.join(''));

const tag = fc
  .tuple(fc.array(attribute, { maxLength: 5 }), fc.constantFrom('>', '/>', ' / >', '>chữ</a>'))
  .map(([attributes, end]) => `<a ${attributes.join(' ')}${end}`);

test('a parser finds the same in any tags and signs', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, tag), { maxLength: 25 }), (pieces) => {
      const html = pieces.join('');
      const { targets, ids } = addressesIn(html);
      expect({ targets, ids: [...ids] }).toEqual(byParser(html));
    }),
    { numRuns: 1_500 },
  );
});
