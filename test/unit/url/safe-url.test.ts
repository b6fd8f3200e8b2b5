import { expect, test } from 'vitest';
import { safeUrl } from '../../../src/url/safe-url.ts';

test.each([
  'https://a.example/b?c=d#e',
  'http://a.example',
  'HTTPS://A.EXAMPLE/',
  'mailto:dai@huyen.example',
  'tel:+84220000000',
  'https://a.example/đại-hội',
])('%s is allowed in a page, unchanged', (address) => {
  expect(safeUrl(address)).toBe(address);
});

test.each([
  ['a script', 'javascript:alert(1)'],
  ['a script in capitals', 'JavaScript:alert(1)'],
  ['a script with a tab that browsers drop', 'java\tscript:alert(1)'],
  ['a script with a line break', 'java\nscript:alert(1)'],
  ['a script behind a space', ' javascript:alert(1)'],
  ['a script behind a control character', '\u0001javascript:alert(1)'],
  ['Visual Basic', 'vbscript:msgbox(1)'],
  ['data', 'data:text/html,<script>alert(1)</script>'],
  ['a file', 'file:///etc/passwd'],
  ['a blob', 'blob:https://a.example/1'],
  ['another scheme', 'ftp://a.example/'],
  ['a site path', '/2020/03/a/'],
  ['an address without a scheme', '//a.example/'],
  ['a bare name', 'a.example'],
  ['a scheme without a host, which browsers read as a path', 'https:a/b'],
  ['the same with one slash', 'https:/a/b'],
  ['backslashes', 'https:\\\\a.example'],
  ['a no-break space', 'https://a.example/\u00a0b'],
  ['a sign that turns the direction of text', 'https://a.example/\u202etxt.exe'],
  ['a zero-width space', 'https://a.example/\u200bb'],
  ['nothing', ''],
])('%s is refused: "%s"', (_name, address) => {
  expect(safeUrl(address)).toBeUndefined();
});
