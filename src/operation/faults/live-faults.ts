import { broken, printable, type Fault, type FaultText } from './fault.ts';

/** Nothing is sent while it is not known what is live. */
const unsure = 'Chưa biết trang đang chạy có gì nên dừng lại';

/** `place` is the address or folder that was read. */
const live = <Details extends { readonly place: string }>(
  text: (details: Details) => FaultText,
  example: NoInfer<Details>,
): Fault<Details> =>
  broken((details: Details) => {
    const { message, hint } = text(details);
    return { message: `Trang đang chạy: ${printable(message)}`, hint, note: unsure };
  }, example);

const place = 'https://vi-du.vn/';

const readable = (code: string): string =>
  code === 'ENOENT' ? 'không có thư mục này' : `máy báo ${code}`;

/** Why it is not clear what a live site contains. It is never treated as an empty one. */
export const liveFaults = {
  /** No site can have this address. */
  LIVE_ADDRESS: live(
    (details: { readonly place: string }) => ({
      message: `không dùng được "${details.place}"`,
      hint: 'viết dạng https://vi-du.vn/',
    }),
    { place },
  ),
  /** No host answers, or the connection breaks. */
  LIVE_NETWORK: live(
    (details: { readonly place: string; readonly reason: string }) => ({
      message: `không nối được tới ${details.place} (${details.reason})`,
      hint: 'kiểm tra mạng và địa chỉ rồi chạy lại',
    }),
    { place, reason: 'ECONNREFUSED' },
  ),
  LIVE_TIMEOUT: live(
    (details: { readonly place: string; readonly milliseconds: number }) => ({
      message: `${details.place} không trả lời xong trong ${Math.ceil(details.milliseconds / 1000)} giây`,
      hint: 'chạy lại sau',
    }),
    { place, milliseconds: 30_000 },
  ),
  /** It answers with another status than 200 or 404. */
  LIVE_STATUS: live(
    (details: { readonly place: string; readonly status: number }) => ({
      message: `${details.place} trả lời mã ${details.status}, không phải 200 hay 404`,
      hint: 'xem lại địa chỉ và máy chủ rồi chạy lại',
    }),
    { place, status: 503 },
  ),
  LIVE_TOO_LARGE: live(
    (details: { readonly place: string; readonly bytes: number }) => ({
      message: `${details.place} lớn hơn ${Math.floor(details.bytes / 1024 / 1024)} MB, không phải bản kê của một trang`,
      hint: 'xem lại địa chỉ',
    }),
    { place, bytes: 64 * 1024 * 1024 },
  ),
  /** It answers, but not with a manifest. */
  LIVE_NO_MANIFEST: live(
    (details: { readonly place: string }) => ({
      message: `${details.place} không phải bản kê của một trang do chương trình này dựng (manifest-site.json)`,
      hint: 'xem lại địa chỉ hay thư mục',
    }),
    { place },
  ),
  LIVE_REDIRECTS: live(
    (details: { readonly place: string }) => ({
      message: `${details.place} dẫn đi vòng quá nhiều lần`,
      hint: 'xem lại địa chỉ và máy chủ',
    }),
    { place },
  ),
  /** It redirects to something other than a plain web address, or from https to http. */
  LIVE_REDIRECT_UNSAFE: live(
    (details: { readonly place: string; readonly target: string }) => ({
      message: `${details.place} dẫn sang ${details.target}, không an toàn`,
      hint: 'ghi thẳng địa chỉ đúng, bắt đầu bằng https://',
    }),
    { place, target: 'http://vi-du.vn/' },
  ),
  /** The folder does not exist or cannot be read. */
  LIVE_UNREADABLE: live(
    (details: { readonly place: string; readonly reason: string }) => ({
      message: `không đọc được "${details.place}" (${readable(details.reason)})`,
      hint: 'xem lại tên thư mục và quyền đọc rồi chạy lại',
    }),
    { place: '/srv/tin', reason: 'ENOENT' },
  ),
} as const;
