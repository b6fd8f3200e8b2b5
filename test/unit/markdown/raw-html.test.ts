import fc from 'fast-check';
import { expect, test } from 'vitest';
import { elementsOf } from './make-renderer.ts';
import { runsOf } from '../../whole-matrix.ts';

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<b onclick="alert(1)">a</b>',
  '<?php a ?>',
  '<![CDATA[a]]>',
  '<div>\na\n</div>',
  '<style>a{}</style>',
  '<iframe srcdoc="a"></iframe>',
  '</p></article><h1>a</h1>',
])('%s is shown as text', (text) => {
  const rendered = elementsOf(text, { verbatim: true });
  expect(rendered.textContent.trim()).toBe(text);
  expect(rendered.querySelectorAll(':not(p)').map(({ rawTagName }) => rawTagName)).toEqual([]);
});

const fragments = [
  '[a](|![a](|)|<|>|`|"|\'|*|_|=|a|# |- |> |[^1]|[^1]: |*[a]: |\\|&#106;|data:|/media/a.jpg| "',
  '<script>|</script>|<img src=x onerror=alert(1)>|javascript:alert(1)',
]
  .flatMap((line) => line.split('|'))
  .concat('|', '|---|', '\n', '\n\n', '\t');

const allowed = new Set(
  (
    'p em strong s code pre blockquote ul ol li hr br a abbr sup img figure figcaption section div ' +
    'table thead tbody tr th td h2 h3 h4 h5 h6'
  ).split(' '),
);

test('no mixture of characters makes an element or attribute that runs code', () => {
  const texts = fc.array(fc.constantFrom(...fragments), { maxLength: 25 });
  fc.assert(
    fc.property(texts, (parts) => {
      for (const element of elementsOf(parts.join('')).querySelectorAll('*')) {
        const { rawTagName, attributes } = element;
        const target = attributes['href'] ?? attributes['src'] ?? '';
        expect(allowed).toContain(rawTagName);
        expect(Object.keys(attributes).filter((name) => /^(?:on|style)/u.test(name))).toEqual([]);
        expect(target).toMatch(/^(?:$|#|\/(?!\/)|https?:\/\/|mailto:|tel:)/u);
      }
    }),
    { numRuns: runsOf(500) },
  );
});
