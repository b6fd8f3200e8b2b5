import { broken, printable } from './fault.ts';

interface AtHost {
  readonly host: string;
}

const kept = 'Chữ vẫn còn nguyên trên máy này';

/** Why finished work was not sent to the place from which the site is built. */
export const sendingFaults = {
  SEND_NO_REMOTE: broken(
    () => ({
      message: 'Thư mục này chưa được nối với nơi nhận bài',
      hint: 'nhờ người cài đặt ghi địa chỉ kho bài (git remote add origin …), hoặc chọn cách đăng vào một thư mục',
      note: kept,
    }),
    {},
  ),
  SEND_INSECURE: broken(
    ({ host }: AtHost) => ({
      message: `Không gửi khóa tới ${host}: địa chỉ không bắt đầu bằng https://`,
      hint: 'đổi địa chỉ kho bài sang https://',
      note: kept,
    }),
    { host: 'git.vi-du.vn' },
  ),
  SEND_OFFLINE: broken(
    ({ host }: AtHost) => ({
      message: `Chưa gửi được: máy đang mất mạng, hoặc ${host} không trả lời`,
      hint: 'chờ có mạng rồi bấm gửi lại; viết, duyệt, xem trước, in vẫn làm được',
      note: kept,
    }),
    { host: 'github.com' },
  ),
  SEND_NO_TOKEN: broken(
    ({ host }: AtHost) => ({
      message: `${host} hỏi khóa mà máy này chưa có`,
      hint: 'nhập khóa gửi bài do người cài đặt đưa rồi gửi lại',
      note: kept,
    }),
    { host: 'github.com' },
  ),
  SEND_TOKEN: broken(
    ({ host }: AtHost) => ({
      message: `${host} không nhận khóa đang giữ trên máy này: khóa sai, đã hết hạn, hoặc không được ghi vào kho bài`,
      hint: 'nhập khóa mới do người cài đặt đưa rồi gửi lại',
      note: kept,
    }),
    { host: 'github.com' },
  ),
  SEND_NEEDS_GIT: broken(
    ({ url }: { readonly url: string }) => ({
      message: `Gửi tới "${url}" cần chương trình Git mà máy này chưa có`,
      hint: 'cài Git, hoặc đổi sang địa chỉ https://',
      note: kept,
    }),
    { url: 'D:/kho-bai' },
  ),
  SEND_BUSY: broken(
    ({ place }: { readonly place: string }) => ({
      message: `Nhiều người cùng gửi tới ${place} một lúc`,
      hint: 'chờ một phút rồi gửi lại',
      note: kept,
    }),
    { place: 'github.com' },
  ),
  SEND_FAILED: broken(
    ({ place, said }: { readonly place: string; readonly said: string }) => ({
      message: `Chưa gửi được tới ${place}`,
      hint: 'kiểm tra lại rồi gửi lại',
      note: kept,
      said: printable(said),
    }),
    { place: 'github.com', said: 'remote: internal error' },
  ),
} as const;
