import { expect, test } from 'vitest';
import { OperationError } from '../../../../src/operation/operation-error.ts';

const unchanged = /trang đang chạy giữ nguyên/iu;

test.each<readonly [OperationError, RegExp, boolean]>([
  [
    new OperationError('DEPLOY_TOOL_MISSING', { program: 'rclone' }),
    /chưa có chương trình rclone\. Cài bằng lệnh:\n {2}apt-get install .* rclone$/u,
    false,
  ],
  [new OperationError('DEPLOY_TOOL_MISSING', { program: 'ssh' }), / openssh-client$/u, false],
  [
    new OperationError('DEPLOY_TOOL_FAILED', { said: 'rsync: đầy\nđĩa' }),
    /nơi đăng báo lỗi; .*:\n {2}rsync: đầy\n {2}đĩa$/u,
    true,
  ],
  [
    new OperationError('DEPLOY_HALF_SENT', { said: 'rclone: 403' }),
    /đã gửi được một phần, trang đang chạy lẫn bản cũ và bản mới; chạy lại lệnh này để gửi nốt\..*\n {2}rclone: 403$/u,
    false,
  ],
  [
    new OperationError('DEPLOY_FOREIGN', { place: '/srv' }),
    /"\/srv" có tệp không do lệnh đăng làm ra/u,
    false,
  ],
  [new OperationError('DEPLOY_BUSY', { holder: 5 }), /tiến trình số 5/u, true],
  [new OperationError('DEPLOY_OVERTAKEN', {}), /chạy lại lệnh để so với trang mới/u, true],
  [
    new OperationError('DEPLOY_NO_RELEASE', { release: undefined }),
    /không có bản nào trước bản đang chạy/u,
    false,
  ],
  [
    new OperationError('DEPLOY_LOST_RELEASE', { link: 'releases/000003-0' }),
    /current dẫn tới "releases\/000003-0" nhưng ở đó không có bản nào.*--release và một trong các bản còn đó/u,
    false,
  ],
  [
    new OperationError('DEPLOY_NO_MANIFEST', { place: '/srv/releases/000003-0' }),
    /bản kê của bản đang chạy bị hỏng thì chạy npm run rollback -- --to … để về bản trước/u,
    true,
  ],
])(
  '%s says what to do, and only what is true of the live site',
  ({ message }, words, staysTold) => {
    expect(message).toMatch(words);
    expect(unchanged.test(message)).toBe(staysTold);
  },
);
