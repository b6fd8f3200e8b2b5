import { expect, test } from 'vitest';
import { deployFailure } from '../../../src/cli/deploy-target.ts';
import { DeployError, type DeployFault } from '../../../src/deploy/deploy-error.ts';

const unchanged = /trang đang chạy giữ nguyên/iu;

test.each<readonly [DeployFault, string, RegExp, boolean]>([
  ['tool-missing', 'rclone', /chưa có chương trình rclone\. Cài bằng: apt-get install/u, false],
  ['tool-failed', 'rsync: đầy\nđĩa', /nơi đăng báo lỗi; .*:\n {2}rsync: đầy\n {2}đĩa$/u, true],
  [
    'half-sent',
    'rclone: 403',
    /đã gửi được một phần, trang đang chạy lẫn bản cũ và bản mới; chạy lại lệnh này để gửi nốt\..*\n {2}rclone: 403$/u,
    false,
  ],
  ['foreign', '/srv', /"\/srv" có tệp không do lệnh đăng làm ra/u, false],
  ['busy', '5', /tiến trình số 5/u, true],
  ['overtaken', '', /chạy lại lệnh để so với trang mới/u, true],
  ['no-release', '', /không có bản nào trước bản đang chạy/u, false],
  [
    'lost-release',
    'releases/000003-0',
    /current dẫn tới "releases\/000003-0" nhưng ở đó không có bản nào.*--release và một trong các bản còn đó/u,
    false,
  ],
  [
    'no-manifest',
    '/srv/releases/000003-0',
    /bản kê của bản đang chạy bị hỏng thì chạy npm run rollback -- --to … để về bản trước/u,
    true,
  ],
])('%s about %j says what to do, and only what is true of the live site', (...row) => {
  const [kind, subject, words, staysTold] = row;
  const told = deployFailure(new DeployError(kind, subject)) ?? '';
  expect(told).toMatch(words);
  expect(unchanged.test(told)).toBe(staysTold);
});

test('other errors are not its own', () => {
  expect(deployFailure(new Error('x'))).toBeUndefined();
});
