import { expect, test } from 'vitest';
import { OperationError } from '../../../../src/operation/operation-error.ts';

const place = 'https://vi-du.vn/';

test.each([
  [
    new OperationError('LIVE_NETWORK', { place, reason: 'ECONNREFUSED' }),
    'không nối được tới https://vi-du.vn/ (ECONNREFUSED)',
  ],
  [
    new OperationError('LIVE_TIMEOUT', { place, milliseconds: 30_000 }),
    'không trả lời xong trong 30 giây',
  ],
  [new OperationError('LIVE_STATUS', { place, status: 503 }), 'trả lời mã 503'],
  [new OperationError('LIVE_TOO_LARGE', { place, bytes: 67_108_864 }), 'lớn hơn 64 MB'],
  [
    new OperationError('LIVE_REDIRECT_UNSAFE', { place, target: 'file:///x' }),
    'dẫn sang file:///x',
  ],
  [new OperationError('LIVE_REDIRECTS', { place }), 'dẫn đi vòng'],
  [new OperationError('LIVE_NO_MANIFEST', { place }), 'không phải bản kê'],
  [new OperationError('LIVE_UNREADABLE', { place, reason: 'ENOENT' }), 'không có thư mục này'],
  [new OperationError('LIVE_UNREADABLE', { place, reason: 'EACCES' }), 'máy báo EACCES'],
  [new OperationError('LIVE_ADDRESS', { place }), 'viết dạng https://vi-du.vn/'],
])('%s', ({ message }, words) => {
  expect(message).toMatch(/^Trang đang chạy: .+ Chưa biết trang đang chạy có gì nên dừng lại\.$/u);
  expect(message).toContain(words);
});

test('control characters of a host do not reach the terminal', () => {
  const target = 'a\u001b[2Jb\nc';
  const { message } = new OperationError('LIVE_REDIRECT_UNSAFE', { place, target });
  expect(message).toContain('dẫn sang a [2Jb c,');
});
