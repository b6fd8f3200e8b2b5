import { expect, test } from 'vitest';
import { wordsOfPath } from '../../../../../layouts/scripts/not-found/words-of-path.ts';

test.each([
  ['/tin/2020/03/dai-hoi-diem/', 'dai hoi diem'],
  ['/tin/2020/03/dai-hoi-diem.html', 'dai hoi diem'],
  ['/tin/dai-hoi-diem/2020/', 'dai hoi diem'],
  ['/tin/%C4%90%E1%BA%A1i-h%E1%BB%99i/index.php', 'Đại hội'],
  ['/tin/%E0%A4%A/', 'E0 A4 A'],
  ['/tin/a+b_c.d', 'a b c d'],
  ['/khac/ban-tin/', 'ban tin'],
  ['/tin/2020/03/', ''],
  ['/tin/', ''],
  [`/tin/${'tu-'.repeat(40)}/`, 'tu '.repeat(12).trim()],
])('of %s: "%s"', (path, words) => {
  expect(wordsOfPath(path, '/tin/')).toBe(words);
});
