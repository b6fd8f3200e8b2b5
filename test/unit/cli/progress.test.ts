import { expect, test } from 'vitest';
import { progressOn } from '../../../src/cli/progress.ts';

/** The output, with each update of the line separate. */
const shown = (isTTY: boolean, isCi: boolean): string[] => {
  const written: string[] = [];
  const progress = progressOn({ isTTY, write: (text) => written.push(text) }, isCi);
  progress.phase('Đang đọc nội dung');
  const step = progress.count('Đang ghi trang', 2);
  step();
  step();
  progress.end();
  return written.map((text) => text.replace('\r\u001B[K', '^'));
};

test('on a terminal each phase and each step of a count replaces the one before', () => {
  expect(shown(true, false)).toEqual([
    '^Đang đọc nội dung…',
    '^Đang ghi trang: 1/2 (50 %)',
    '^Đang ghi trang: 2/2 (100 %)',
    '^',
  ]);
});

test.each([
  ['where no one looks on', false, false],
  ['in CI', true, true],
])('%s it is quiet', (_name, isTTY, isCi) => {
  expect(shown(isTTY, isCi)).toEqual([]);
});

test('of many pages, a whole percent is shown once', () => {
  const written: string[] = [];
  const step = progressOn({ isTTY: true, write: (text) => written.push(text) }, false).count(
    'a',
    10_000,
  );
  for (let page = 0; page < 10_000; page += 1) step();
  expect(written).toHaveLength(101);
});
