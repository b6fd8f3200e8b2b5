import { expect, test } from 'vitest';
import { firstDifference, originalNameOf } from '../../../../src/content/read/copied-name.ts';

test.each([
  ['tin - Copy.md', 'tin.md'],
  ['tin - Copy (2).md', 'tin.md'],
  ['tin - Bản sao.md', 'tin.md'],
  ['tin (1).md', 'tin.md'],
  ['tin copy 2.md', 'tin.md'],
  ['Copy of tin.md', 'tin.md'],
  ['Bản sao của tin.md', 'tin.md'],
  ["tin (May An's conflicted copy 2020-03-10).md", 'tin.md'],
  ['tin-DESKTOP-AB12.md', 'tin.md'],
  ['dai-hoi-xa-PC01.md', 'dai-hoi-xa.md'],
  ['units - Copy.yaml', 'units.yaml'],
])('%s is a copy of %s', (name, original) => expect(originalNameOf(name)).toBe(original));

test.each(['tin.md', 'dai-hoi-2020.md', 'Tin mới.md', 'tin-12-3.md', 'ban-copy.md'])(
  '%s is no copy',
  (name) => expect(originalNameOf(name)).toBeUndefined(),
);

test('texts differ at their first line that is another one', () => {
  expect(firstDifference('a\nb\nc', 'a\nx\nc')).toEqual({ line: 2, original: 'b', copy: 'x' });
  expect(firstDifference('a', 'a\nb')).toEqual({ line: 2, original: '', copy: 'b' });
  expect(firstDifference('a \r\nb\n\n', 'a\nb')).toBeUndefined();
  const line = 'Sáng nay, đại hội khai mạc trọng thể tại hội trường, bầu 15 đồng chí.';
  expect(firstDifference(line, line.replace('15', '17'))).toEqual({
    line: 1,
    original: '…tại hội trường, bầu 15 đồng chí.',
    copy: '…tại hội trường, bầu 17 đồng chí.',
  });
});
