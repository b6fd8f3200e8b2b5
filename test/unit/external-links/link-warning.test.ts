import { expect, test } from 'vitest';
import { linkWarning } from '../../../src/external-links/link-warning.ts';
import type { Verdict } from '../../../src/external-links/verdict.ts';

const link = {
  file: 'content/site.yaml',
  line: 4,
  column: 9,
  url: 'https://a.example/x',
  written: 'https://a.example/x#y',
};

test.each<[Verdict, string, string]>([
  [{ kind: 'status', status: 404 }, 'không còn gì ở địa chỉ này, mã 404', 'địa chỉ mới'],
  [{ kind: 'status', status: 410 }, 'không còn gì ở địa chỉ này, mã 410', 'địa chỉ mới'],
  [{ kind: 'status', status: 403 }, 'không cho máy vào xem, mã 403', 'trình duyệt'],
  [{ kind: 'status', status: 429 }, 'không cho máy vào xem, mã 429', 'trình duyệt'],
  [{ kind: 'status', status: 400 }, 'trả lời mã 400', 'trình duyệt'],
  [{ kind: 'status', status: 503 }, 'đang hỏng, mã 503', 'mở thử lại sau'],
  [{ kind: 'no-host' }, 'không có trang nào tên như vậy', 'chính tả'],
  [{ kind: 'refused' }, 'không nhận kết nối', 'mở thử lại sau'],
  [{ kind: 'no-answer' }, 'không trả lời', 'mở thử lại sau'],
  [{ kind: 'offline' }, 'không có đường mạng', 'mở thử lại sau'],
  [{ kind: 'certificate' }, 'chứng thư', 'trình duyệt'],
  [{ kind: 'redirects' }, 'chuyển tiếp', 'chép lại địa chỉ'],
  [{ kind: 'private' }, 'mạng nội bộ', 'ai cũng mở được'],
])('%j is a warning with its reason and cure', (verdict, reason, cure) => {
  const warning = linkWarning(link, verdict);
  expect(warning).toMatchObject({
    file: 'content/site.yaml',
    line: 4,
    column: 9,
    severity: 'warning',
    code: 'EXTERNAL_LINK',
  });
  expect(warning?.message).toContain('https://a.example/x#y');
  expect(warning?.message).toContain(reason);
  expect(warning?.hint).toContain(cure);
});

test('a page that is there needs no words', () => {
  expect(linkWarning(link, { kind: 'ok' })).toBeUndefined();
});
