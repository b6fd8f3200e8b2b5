import { expect, test } from 'vitest';
import { reported } from '../find.ts';

test.each([
  ['<o:p></o:p>', '0:0 <o:p'],
  ['a <span lang="VI" style="x">', '0:2 <span lang="VI" style='],
  ['<p style="text-align:justify">', '0:0 <p style='],
  ['<p class=MsoNormal>', '0:3 class=Mso'],
  ['<!--[if gte mso 9]>', '0:0 <!--[if'],
  ['<![endif]-->', '0:0 <![endif'],
  ['<font face=".VnTime">', '0:0 <font'],
  ['<FONT COLOR=RED>', '0:0 <FONT'],
])('%s: reported', (text, finding) => expect(reported('word-html', text)).toEqual([finding]));

test('one is reported for each line', () => {
  expect(reported('word-html', '<o:p>&nbsp;</o:p>\n\n<font>')).toEqual(['0:0 <o:p', '2:0 <font']);
});

test.each(['3 < 5', 'a & b', 'a&nbsp;b', '<https://a.vn>', '`<o:p>`', '```\n&nbsp;\n```'])(
  '%s: not reported',
  (text) => expect(reported('word-html', text)).toEqual([]),
);
