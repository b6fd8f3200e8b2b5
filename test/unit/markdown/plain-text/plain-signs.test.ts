import { expect, test } from 'vitest';
import { plainSigns, plainTextOf } from '../../../../src/markdown/plain-text/plain-signs.ts';

const found = (text: string): string[] =>
  plainSigns(text).map(
    ({ start, end, certainty }) => `${certainty}: ${text.slice(start, end).trim()}`,
  );

test.each([
  ['tags', '<b>Đại hội</b> xã<br/>A', ['sure: <b>', 'sure: </b>', 'sure: <br/>'], 'Đại hội xã A'],
  ['an element in pieces', '<a href="/x/">Xã</a> 5m<sup>2</sup>', undefined, 'Xã 5m²'],
  ['bold', '**Đại hội** __xã__', ['sure: **Đại hội**', 'sure: __xã__'], 'Đại hội xã'],
  ['italics', '*Ảnh:* An _và_ Ba', ['meant: *Ảnh:*', 'meant: _và_'], 'Ảnh: An và Ba'],
  ['a link in bold', '**[Xã](https://a.vn/b(c))** A', undefined, 'Xã A'],
  ['a heading', '## Đại hội', ['meant: ##'], 'Đại hội'],
  ['entities', 'A&nbsp;&amp; B &lt;5 &#272;&#7841;i', undefined, 'A & B <5 Đại'],
  ['escapes and code', String.raw`Số 5\* và ${'`'}a${'`'}`, undefined, 'Số 5* và a'],
  ['a comment', 'Đại hội <!-- xem lại --> xã', ['comment: <!-- xem lại -->'], 'Đại hội xã'],
  ['a picture', '![Ảnh](/a.jpg) A', ['sure: ![Ảnh](/a.jpg)'], undefined],
  ['a code of another system', '{{ tên }} A', ['sure: {{ tên }}'], undefined],
  ['a call of a note', 'Đại hội[^1]', ['sure: [^1]'], undefined],
  ['an element that holds more', '<iframe src="x"> A', ['sure: <iframe src="x">'], undefined],
  ['stars that stand apart', '** Đại hội ** xã', ['sure: ** Đại hội **'], 'Đại hội xã'],
])('%s', (_name, text, signs, plain) => {
  const reported = found(text);
  expect(reported).not.toEqual([]);
  expect(reported).toEqual(signs ?? reported);
  expect(plainTextOf(text)).toBe(plain);
});

test.each([
  'Đại hội "điểm" – lần thứ 5',
  'Giá 5 * 3 và (*) 2*3*4, a_b_c',
  'R&D, Q&A và A & B',
  'x < y, <3, a > b',
  '#1 của huyện, C#, #daihoi',
  '[sic] và (xem [1])',
  'Họ tên: ____, ____',
  'Thôn <Tên thôn>',
  '15,3 % (2/3)',
  "35-CT/TW; 10:30; 'a'",
])('%s is plain', (text) => {
  expect(plainSigns(text)).toEqual([]);
  expect(plainTextOf(text)).toBe(text);
});
