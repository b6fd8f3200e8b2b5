import { expect, test } from 'vitest';
import { nearestPassage } from '../../../../src/content/check/nearest-passage.ts';

const text = `Mở đầu của bài, nói về nhiều điều khác nhau.

Số dư bình quân của danh sách bầu cử đạt **15,3%** so với
số lượng cần bầu, tất cả đều tốt.`;

test.each([
  ['dư bình quân của danh sách bầu cử đạt 15% so với', 3, '15%', '15,3%'],
  ['Số dư bình quân của các danh sách bầu cử', 3, 'các', 'danh'],
  ['có Số dư bình quân của danh sách', 1, 'có', 'nhau.'],
  ['tất cả đều rất tốt', 4, 'rất', 'tốt.'],
  ['bầu, tất cả đều tốt. Hết', 4, 'Hết', undefined],
])('%s', (quotation, line, quoted, found) => {
  expect(nearestPassage(text, quotation)).toMatchObject({ line, quoted, found });
});

test('words that are nowhere, and a text without words, have no nearest place', () => {
  expect(nearestPassage(text, 'hoàn toàn chẳng liên quan')).toBeUndefined();
  expect(nearestPassage('', 'một câu')).toBeUndefined();
});

test('only words near the difference are shown', () => {
  const { passage } = nearestPassage(text, 'quân của danh sách bầu cử đạt 15% so với') ?? {};
  expect(passage).toBe('danh sách bầu cử đạt 15,3% so với số lượng');
});
