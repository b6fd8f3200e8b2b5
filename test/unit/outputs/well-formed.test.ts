import { expect, test } from 'vitest';
import { xmlFault } from './well-formed.ts';

const document = (body: string): string => `<?xml version="1.0" encoding="utf-8"?>\n${body}`;

test.each([
  ['no declaration', '<a/>'],
  ['a tag left open', document('<a><b></a>')],
  ['a tag left open at the end', document('<a>')],
  ['an entity of HTML', document('<a>&nbsp;</a>')],
  ['a bare ampersand', document('<a>&</a>')],
  ['CDATA', document('<a><![CDATA[x]]></a>')],
  ['a sign less-than in an attribute', document('<a b="<"/>')],
  ['an attribute twice', document('<a b="" b=""/>')],
  ['an attribute without quotes', document('<a b=c/>')],
  ['two roots', document('<a/><a/>')],
  ['text after the root', document('<a/>x')],
  ['a control character', document('<a>\u0001</a>')],
  ['U+FFFE', document('<a>\ufffe</a>')],
  ['half a surrogate pair', document('<a>\ud800</a>')],
])('%s is a fault', (_name, text) => {
  expect(xmlFault(text)).toBeTypeOf('string');
});

test('what is well formed passes', () => {
  expect(xmlFault(document('<a x:b="&lt;"><b/>Đại &amp; &#x1f600; 😀</a>\n'))).toBeUndefined();
});
