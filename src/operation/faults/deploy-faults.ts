import { broken, printable } from './fault.ts';

/** Debian's packages with the programs that targets need. */
const packages: Readonly<Record<string, string>> = { ssh: 'openssh-client' };

const stays = 'Trang đang chạy giữ nguyên';

/** Why a site could not be published to its target. */
export const deployFaults = {
  /** A program that the target needs is not installed. */
  DEPLOY_TOOL_MISSING: broken(
    ({ program }: { readonly program: string }) => ({
      message: `--to: máy này chưa có chương trình ${program}`,
      hint: 'Cài bằng lệnh',
      said: `apt-get install -y --no-install-recommends ${packages[program] ?? program}`,
    }),
    { program: 'rclone' },
  ),
  /** That program, or the host, refused; the live site has not changed. */
  DEPLOY_TOOL_FAILED: broken(
    ({ said }: { readonly said: string }) => ({
      message: '--to: nơi đăng báo lỗi; trang đang chạy giữ nguyên',
      hint: 'Xem lại nơi đăng và quyền truy cập rồi chạy lại',
      said,
    }),
    { said: 'rsync: [Receiver] mkdir "/srv/tin" failed: Permission denied (13)' },
  ),
  /** The same, after files of the live site had been replaced. */
  DEPLOY_HALF_SENT: broken(
    ({ said }: { readonly said: string }) => ({
      message: '--to: đã gửi được một phần, trang đang chạy lẫn bản cũ và bản mới',
      hint: 'chạy lại lệnh này để gửi nốt. Nơi đăng báo',
      said,
    }),
    { said: 'rclone: 403 Forbidden' },
  ),
  /** The target's folder contains something that no publication made. */
  DEPLOY_FOREIGN: broken(
    ({ place }: { readonly place: string }) => ({
      message: `--to: "${place}" có tệp không do lệnh đăng làm ra nên không bị động tới`,
      hint: 'chọn thư mục khác, hoặc một thư mục rỗng',
    }),
    { place: '/srv/tin' },
  ),
  /** Another publication is running there; `holder` is the id of its process, if known. */
  DEPLOY_BUSY: broken(
    ({ holder }: { readonly holder: number | undefined }) => ({
      message: `--to: một lần đăng khác${holder === undefined ? '' : ` (tiến trình số ${holder})`} đang làm ở nơi đó`,
      hint: 'chờ nó xong rồi chạy lại',
      note: stays,
    }),
    { holder: 4711 },
  ),
  /** Another site has gone live since the comparison. */
  DEPLOY_OVERTAKEN: broken(
    () => ({
      message: '--to: trong lúc so sánh, một lần đăng khác vừa xong',
      hint: 'chạy lại lệnh để so với trang mới',
      note: stays,
    }),
    {},
  ),
  /** There is no such release, or none before the live one if none is named. */
  DEPLOY_NO_RELEASE: broken(
    ({ release }: { readonly release: string | undefined }) => ({
      message:
        release === undefined
          ? '--to: ở nơi đó không có bản nào trước bản đang chạy để quay về'
          : `--release: ở nơi đó không có bản "${release}"`,
      hint:
        release === undefined
          ? 'lấy lại nội dung cũ, chạy npm run build rồi đăng lại'
          : 'thêm --list để xem các bản đang giữ',
    }),
    { release: '000041-0123456789ab' },
  ),
  /** `current` leads to a missing release, for example because a disk is not mounted. */
  DEPLOY_LOST_RELEASE: broken(
    ({ link }: { readonly link: string }) => ({
      message: `--to: liên kết current dẫn tới "${link}" nhưng ở đó không có bản nào`,
      hint: 'Nếu ổ đĩa chưa gắn thì gắn lại; nếu bản đó đã mất thì chạy npm run rollback với --release và một trong các bản còn đó (--list để xem); không còn bản nào thì xóa liên kết current rồi đăng lại',
    }),
    { link: 'releases/000041-0123456789ab' },
  ),
  /** The manifest of a release, or of a bucket, is missing or damaged. */
  DEPLOY_NO_MANIFEST: broken(
    ({ place }: { readonly place: string }) => ({
      message: `--to: bản kê manifest-site.json ở "${place}" bị hỏng hoặc không còn, nên không so sánh được; trang đang chạy giữ nguyên`,
      hint: 'Nơi đăng giữ các bản cũ: bản kê của bản đang chạy bị hỏng thì chạy npm run rollback -- --to … để về bản trước, hoặc thêm --release để chọn bản khác. Kho rclone: chép lại tệp manifest-site.json của lần đăng cuối lên đó',
    }),
    { place: '/srv/tin/releases/000041-0123456789ab' },
  ),
  RELOAD_FAILED: broken(
    ({ command, said }: { readonly command: string; readonly said: string }) => ({
      message: `--reload: lệnh "${printable(command)}" không chạy được`,
      hint: 'sửa cấu hình máy chủ rồi nạp lại bằng tay',
      note: 'Trang mới đã đăng; máy chủ còn theo cấu hình cũ',
      said: printable(said),
    }),
    { command: 'systemctl reload nginx', said: 'sh: nginx: unknown directive' },
  ),
  RELOAD_UNSEEN: broken(
    ({ base, path }: { readonly base: string; readonly path: string }) => ({
      message: `--reload: đã nạp lại máy chủ, mà ${base} chưa trả lời đúng bản mới ở ${path}`,
      hint: 'kiểm tra máy chủ đọc _server/ trong current, và địa chỉ trong site.yaml là của máy chủ ấy',
      note: 'Trang mới đã đăng',
    }),
    { base: 'https://vi-du.vn/', path: '/cu.html' },
  ),
} as const;
