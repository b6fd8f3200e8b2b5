import { constants } from 'node:os';
import { expect, test } from 'vitest';
import { failureMessage } from '../../../src/cli/failure-message.ts';
import { PortError } from '../../../src/eleventy/port-error.ts';
import { OutputFolderError } from '../../../src/staging/output-folder.ts';
import { OldSiteAsideError } from '../../../src/staging/stage.ts';
import { OutputLockedError } from '../../../src/locks/take-lock.ts';
import { StagedSiteError } from '../../../src/staging/verify-staged.ts';

const rest = 'trang cũ giữ nguyên. Hãy chạy lại; nếu vẫn lỗi, báo cho người phụ trách kỹ thuật.';

const fault = (code: string, more: object = {}): Error =>
  Object.assign(new Error(`${code}: in English`), { code, ...more });

test.each<[Error, string]>([
  [
    new OutputLockedError('held', '/a', '/.a.lock', 12),
    '--output: một lần dựng khác (tiến trình số 12) đang dùng thư mục "/a"; chờ nó xong, hoặc dừng nó, rồi chạy lại. Nếu chắc chắn không có lần dựng nào đang chạy, xoá tệp "/.a.lock".',
  ],
  [
    new OutputLockedError('lost', '/a', '/.a.lock', undefined),
    '--output: một lần dựng khác đã dùng thư mục "/a" trong lúc này; trang cũ giữ nguyên. Chờ nó xong rồi chạy lại.',
  ],
  [
    new OldSiteAsideError('/.a.previous-x/site', fault('EROFS')),
    'Không ghi được trang: ổ đĩa chỉ cho đọc. Trang cũ còn nguyên trong "/.a.previous-x/site"; chạy lại lệnh này là nó trở về chỗ cũ.',
  ],
  [
    fault('ENOSPC', { path: '/a/b', dest: '/c/d' }),
    'Không ghi được trang: ổ đĩa đã đầy, hãy xoá bớt tệp rồi chạy lại (/a/b → /c/d); trang cũ giữ nguyên.',
  ],
  [
    fault('EIO', { path: '/a/b' }),
    'Không ghi được trang: ổ đĩa hỏng hoặc lỏng dây, hãy kiểm tra ổ đĩa rồi chạy lại (/a/b); trang cũ giữ nguyên.',
  ],
  [
    fault('Unknown system error -122', { errno: -constants.errno.EDQUOT }),
    'Không ghi được trang: đã dùng hết dung lượng đĩa được cấp, hãy xoá bớt tệp rồi chạy lại; trang cũ giữ nguyên.',
  ],
  [
    fault('ENOENT', { syscall: 'mkdir', path: '/a/b' }),
    'Không ghi được trang: không tạo được thư mục, hãy kiểm tra ổ đĩa và quyền ghi rồi chạy lại (/a/b); trang cũ giữ nguyên.',
  ],
  [
    fault('ENAMETOOLONG'),
    'Không ghi được trang: tên tệp hoặc đường dẫn quá dài, hãy đặt tên ngắn hơn; trang cũ giữ nguyên.',
  ],
  [
    new StagedSiteError('missing', 'a/index.html'),
    `Trang dựng ra thiếu tệp "a/index.html"; ${rest}`,
  ],
  [
    new StagedSiteError('changed', '404.html'),
    `Tệp "404.html" ghi xuống đĩa không đúng như đã dựng (có thể đĩa đầy); ${rest}`,
  ],
  [new StagedSiteError('stray', '.env'), `Trang dựng ra thừa tệp ".env"; ${rest}`],
  [
    new OutputFolderError('source', '/a'),
    '--output: thư mục này chứa, hoặc nằm trong, thư mục nội dung hay mã nguồn; chọn một thư mục khác.',
  ],
  [
    new OutputFolderError('foreign', '/a'),
    '--output: thư mục "/a" có tệp không do lệnh dựng trang làm ra nên không bị thay; chọn thư mục khác, hoặc một thư mục rỗng.',
  ],
  [
    new OutputFolderError('file', '/a'),
    '--output: "/a" là một tệp, không phải thư mục; chọn một thư mục khác.',
  ],
  [
    new OutputFolderError('link', '/a'),
    '--output: "/a" là liên kết không dẫn tới đâu; sửa liên kết, hoặc chọn thư mục khác.',
  ],
  [
    new PortError('taken', [8080, 8090]),
    '--port: các cổng từ 8080 đến 8090 đều đang bận; tắt bớt bản xem trước, hoặc chọn cổng khác.',
  ],
  [
    new PortError('forbidden', [80, 80]),
    '--port: máy không cho dùng cổng 80; chọn cổng khác, ví dụ --port 8080.',
  ],
])('%s is told in a whole sentence', (error, message) => {
  expect(failureMessage(error)).toBe(message);
});

test('the fault below what wraps it is told', () => {
  const cause = new StagedSiteError('changed', 'a');
  expect(failureMessage(new Error('Having trouble', { cause }))).toContain('Tệp "a" ghi xuống đĩa');
});
