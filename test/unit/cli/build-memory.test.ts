import { expect, test } from 'vitest';
import { memoryWarning } from '../../../src/cli/build-memory.ts';

const machine = { heap: 4.3, machine: 16 };

test.each([0, 1_000, 10_000, 49_000])('of %i articles a usual machine says nothing', (articles) => {
  expect(memoryWarning(articles, machine)).toBeUndefined();
});

test('past what Node may have, it says which variable gives more', () => {
  expect(memoryWarning(100_000, machine)).toBe(
    'Trang có 100.000 bài, dựng có thể cần 8,3 GB bộ nhớ, mà Node chỉ được dùng 4,3 GB. Nếu máy báo "heap out of memory": đặt biến môi trường NODE_OPTIONS=--max-old-space-size=10240 rồi dựng lại.',
  );
});

test('past what the machine has, it says what builds all the same', () => {
  expect(memoryWarning(50_000, { heap: 2.1, machine: 4 })).toBe(
    'Trang có 50.000 bài, dựng có thể cần 4,3 GB bộ nhớ, mà máy chỉ có 4,0 GB. Nếu máy báo hết bộ nhớ: chia việc dựng bằng "--shard", hoặc dựng trên máy có nhiều bộ nhớ hơn.',
  );
});
