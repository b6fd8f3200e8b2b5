import { constants } from 'node:os';
import { expect, test } from 'vitest';
import { failureOf } from '../../../src/operation/failure-of.ts';
import { OperationError } from '../../../src/operation/operation-error.ts';

const rest = 'trang cũ giữ nguyên. Hãy chạy lại; nếu vẫn lỗi, báo cho người phụ trách kỹ thuật.';

const fault = (code: string, more: object = {}): Error =>
  Object.assign(new Error(`${code}: in English`), { code, ...more });

test.each<[Error, string]>([
  [
    new OperationError('OUTPUT_HELD', { folder: '/a', file: '/.a.lock', holder: 12 }),
    '--output: một lần dựng khác (tiến trình số 12) đang dùng thư mục "/a"; chờ nó xong, hoặc dừng nó, rồi chạy lại. Nếu chắc chắn không có lần dựng nào đang chạy, xóa tệp "/.a.lock".',
  ],
  [
    new OperationError('OUTPUT_LOST', { folder: '/a' }),
    '--output: một lần dựng khác đã dùng thư mục "/a" trong lúc này; trang cũ giữ nguyên. Chờ nó xong rồi chạy lại.',
  ],
  [
    new OperationError(
      'OLD_SITE_ASIDE',
      { folder: '/.a.previous-x/site', reason: 'ổ đĩa chỉ cho đọc' },
      { cause: fault('EROFS') },
    ),
    'Không ghi được trang: ổ đĩa chỉ cho đọc. Trang cũ còn nguyên trong "/.a.previous-x/site"; chạy lại lệnh này là nó trở về chỗ cũ.',
  ],
  [
    fault('ENOSPC', { path: '/a/b', dest: '/c/d' }),
    'Không ghi được trang: ổ đĩa đã đầy (/a/b → /c/d); hãy xóa bớt tệp rồi chạy lại; trang cũ giữ nguyên.',
  ],
  [
    fault('EIO', { path: '/a/b' }),
    'Không ghi được trang: ổ đĩa hỏng hoặc lỏng dây (/a/b); hãy kiểm tra ổ đĩa rồi chạy lại; trang cũ giữ nguyên.',
  ],
  [
    fault('Unknown system error -122', { errno: -constants.errno.EDQUOT }),
    'Không ghi được trang: đã dùng hết dung lượng đĩa được cấp; hãy xóa bớt tệp rồi chạy lại; trang cũ giữ nguyên.',
  ],
  [
    fault('ENOENT', { syscall: 'mkdir', path: '/a/b' }),
    'Không ghi được trang: không tạo được thư mục (/a/b); hãy kiểm tra ổ đĩa và quyền ghi rồi chạy lại; trang cũ giữ nguyên.',
  ],
  [
    fault('ENAMETOOLONG'),
    'Không ghi được trang: tên tệp hoặc đường dẫn quá dài; hãy đặt tên ngắn hơn; trang cũ giữ nguyên.',
  ],
  [
    new OperationError('STAGED_MISSING', { file: 'a/index.html' }),
    `Trang dựng ra thiếu tệp "a/index.html"; ${rest}`,
  ],
  [
    new OperationError('STAGED_CHANGED', { file: '404.html' }),
    `Tệp "404.html" ghi xuống đĩa không đúng như đã dựng (có thể đĩa đầy); ${rest}`,
  ],
  [new OperationError('STAGED_STRAY', { file: '.env' }), `Trang dựng ra thừa tệp ".env"; ${rest}`],
  [
    new OperationError('OUTPUT_SOURCE', { folder: '/a' }),
    '--output: thư mục "/a" chứa, hoặc nằm trong, thư mục nội dung hay mã nguồn; chọn một thư mục khác.',
  ],
  [
    new OperationError('OUTPUT_FOREIGN', { folder: '/a' }),
    '--output: thư mục "/a" có tệp không do lệnh dựng trang làm ra nên không bị thay; chọn thư mục khác, hoặc một thư mục rỗng.',
  ],
  [
    new OperationError('OUTPUT_FILE', { folder: '/a' }),
    '--output: "/a" là một tệp, không phải thư mục; chọn một thư mục khác.',
  ],
  [
    new OperationError('OUTPUT_LINK', { folder: '/a' }),
    '--output: "/a" là liên kết không dẫn tới đâu; sửa liên kết, hoặc chọn thư mục khác.',
  ],
  [
    new OperationError('PORTS_TAKEN', { first: 8080, last: 8090 }),
    '--port: các cổng từ 8080 đến 8090 đều đang bận; tắt bớt bản xem trước, hoặc chọn cổng khác.',
  ],
  [
    new OperationError('PORT_FORBIDDEN', { port: 80 }),
    '--port: máy không cho dùng cổng 80; chọn cổng khác, ví dụ --port 8080.',
  ],
])('%s is reported in a whole sentence', (error, message) => {
  expect(failureOf(error).message).toBe(message);
});

test('the wrapped error is reported', () => {
  const cause = new OperationError('STAGED_CHANGED', { file: 'a' });
  expect(failureOf(new Error('Having trouble', { cause })).message).toContain(
    'Tệp "a" ghi xuống đĩa',
  );
});

test('an error wrapped by Eleventy is reported too', () => {
  const originalError = fault('ENOSPC');
  const wrapped = Object.assign(new Error('Having trouble'), { originalError });
  expect(failureOf(wrapped).fault).toEqual({
    code: 'DISK',
    cause: 'ổ đĩa đã đầy',
    cure: 'hãy xóa bớt tệp rồi chạy lại',
  });
});

test('a package that is missing is named, with the command that installs it', async () => {
  const absent: string = 'no-such-package';
  const missing = await import(absent).catch((error: unknown) => error);
  const { fault: named, message, status } = failureOf(new Error('Trouble', { cause: missing }));
  expect(named).toEqual({ code: 'PACKAGES_OUTDATED', name: 'no-such-package' });
  expect(message).toContain('"npm ci"');
  expect(status).toBe(2);
});

test('an unexpected error is reported with all its causes', () => {
  const error = new Error('ngoài', { cause: new TypeError('trong') });
  expect(failureOf(error).message).toBe(
    'Lỗi của chương trình, không phải của nội dung; trang cũ giữ nguyên. Báo cho người phụ trách kỹ thuật dòng sau:\n  ngoài\n  trong',
  );
  expect(failureOf('chữ').fault).toEqual({ code: 'PROGRAM', details: ['chữ'] });
});
