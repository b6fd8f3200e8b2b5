import { error, note, shown, warning } from './fault.ts';

/** `12:05` */
const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

const comma = (value: number): string => value.toFixed(1).replace('.', ',');

/** What is heard in a sound file, and sounds that are on a host of their own. */
export const soundFaults = {
  SOUND_QUIET: warning(
    (loudness: number) => ({
      message: `âm thanh quá nhỏ: ${comma(loudness)} LUFS`,
      hint: 'mở tệp bằng phần mềm ghi âm, tăng tới khoảng -23 LUFS (loa truyền thanh) hoặc -16 LUFS (nghe trên điện thoại) rồi lưu lại',
    }),
    -34.2,
  ),
  SOUND_CLIPPED: warning(
    (clips: number) => ({
      message: `âm thanh bị vỡ tiếng ở ${clips} chỗ (quá mức)`,
      hint: 'thu lại với mức micro thấp hơn, hoặc giảm âm lượng trước khi lưu tệp',
    }),
    120,
  ),
  SOUND_SILENT_PART: warning(
    (at: number, seconds: number) => ({
      message: `từ ${clock(at)} có ${Math.round(seconds)} giây không nghe thấy gì`,
      hint: 'cắt bỏ đoạn này rồi lưu lại; cố ý để trống thì không cần sửa',
    }),
    65,
    14,
  ),
  SOUND_SILENT: warning(() => ({
    message: 'cả tệp không nghe thấy gì',
    hint: 'nghe thử tệp, rồi chép lại bản thu đúng',
  })),
  SOUND_BROKEN: warning(() => ({
    message:
      'tệp .mp3 hỏng, hoặc là loại tệp khác đã đổi tên: không đọc được âm thanh nào trong tệp',
    hint: 'chép lại từ máy thu, hoặc xuất lại ra mp3',
  })),
  SOUND_NOT_MEASURED: note(
    (ending: string) => ({
      message: `tệp ${ending} được đăng như sẵn có, chương trình không đo được độ to và không làm được bản nhẹ`,
      hint: 'muốn có cả hai thì xuất ra mp3; không cần thì để nguyên',
    }),
    '.m4a',
  ),
  SOUND_HOST: error(
    (field: string, value: unknown) => ({
      message: `${field}: "${shown(value)}" không phải địa chỉ của một máy chủ âm thanh`,
      hint: 'viết https:// và tên máy, không có đường dẫn, ví dụ https://am-thanh.vi-du.vn',
    }),
    'soundHost',
    'am-thanh.vi-du.vn/2020',
  ),
  SOUND_HOST_PLAIN: error(
    (host: string) => ({
      message: `soundHost: trang ở https:// thì trình duyệt không phát âm thanh từ ${host}`,
      hint: `viết ${host.replace('http:', 'https:')}; máy chủ ấy chưa có https thì xóa dòng này và để âm thanh trong thư mục media`,
    }),
    'http://am-thanh.vi-du.vn',
  ),
  SOUND_ELSEWHERE: error(
    (origin: string, host: string | undefined, settings: string) => ({
      message:
        host === undefined
          ? `audio: tệp ở ${origin}, mà ${settings} chưa ghi máy chủ âm thanh nào`
          : `audio: tệp ở ${origin}, không phải máy chủ âm thanh của trang là ${host}`,
      hint:
        host === undefined
          ? `ghi soundHost: ${origin} trong ${settings}, hoặc chép tệp vào thư mục media rồi ghi đường dẫn /media/…`
          : `chép tệp lên ${host} rồi ghi địa chỉ mới, hoặc chép tệp vào thư mục media rồi ghi đường dẫn /media/…`,
    }),
    'https://khac.vi-du.vn',
    'https://am-thanh.vi-du.vn',
    'content/site.yaml',
  ),
  SOUND_NO_FACTS: error(() => ({
    message: 'audio: tệp ở máy chủ âm thanh mà chưa có cỡ, độ dài và mã của tệp',
    hint: 'chạy npm run check -- --external: máy tải tệp về đo rồi cho các dòng audioFile để chép vào',
  })),
  SOUND_OWN_FACTS: warning(
    (path: string) => ({
      message: `audioFile: tệp ${path} ở trong thư mục media, máy tự đo`,
      hint: 'xóa audioFile cùng các dòng lùi vào dưới nó',
    }),
    '/media/2020/03/13.mp3',
  ),
  FILE_BYTES: error(
    (field: string, value: unknown) => ({
      message: `${field}: "${shown(value)}" không phải cỡ của một tệp`,
      hint: 'viết một số nguyên như máy cho, không có dấu chấm, ví dụ 2831155',
    }),
    'bytes',
    '2,8 MB',
  ),
  FILE_SHA256: error(
    (field: string, value: unknown) => ({
      message: `${field}: "${shown(value)}" không phải mã SHA-256`,
      hint: 'viết đủ 64 chữ số 0-9 và chữ a-f; npm run check -- --external cho biết mã của tệp ở máy chủ',
    }),
    'sha256',
    '9f86d081',
  ),
  SOUND_REMOTE_FACTS: warning(
    (address: string, lines: string) => ({
      message: `tệp ở ${address} chưa có cỡ, độ dài và mã`,
      hint: `thêm ${lines}`,
    }),
    'https://am-thanh.vi-du.vn/13.mp3',
    'audioFile: { bytes: 2831155, length: "12:15", sha256: "9f86d081…" }',
  ),
  SOUND_REMOTE_DIFFERS: warning(
    (address: string, found: string, lines: string) => ({
      message: `tệp ở ${address} không còn là tệp đã ghi: ${found}`,
      hint: `nghe thử: đúng là bản muốn phát thì viết ${lines}; không đúng thì chép lại tệp lên máy chủ`,
    }),
    'https://am-thanh.vi-du.vn/13.mp3',
    'cỡ tệp là 2831100, không phải 2831155',
    'audioFile: { bytes: 2831100, length: "12:15", sha256: "9f86d081…" }',
  ),
  SOUND_REMOTE_NONE: warning(
    (address: string) => ({
      message: `tệp ở ${address} không phải tệp âm thanh`,
      hint: 'mở thử địa chỉ ấy bằng trình duyệt, rồi chép lại tệp âm thanh lên máy chủ',
    }),
    'https://am-thanh.vi-du.vn/13.mp3',
  ),
  SOUND_REMOTE_LARGE: warning(
    (address: string, megabytes: number) => ({
      message: `tệp ở ${address} lớn hơn ${megabytes} MB, máy không tải về để so`,
      hint: 'xuất lại tệp ở mức 64 kbit/s rồi chép lên máy chủ; đúng là tệp lớn thì giữ nguyên',
    }),
    'https://am-thanh.vi-du.vn/13.mp3',
    200,
  ),
} as const;
