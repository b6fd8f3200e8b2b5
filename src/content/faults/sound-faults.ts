import { note, warning } from './fault.ts';

/** `12:05` */
const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

const comma = (value: number): string => value.toFixed(1).replace('.', ',');

/** What is heard in a sound file. */
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
    message: 'tệp .mp3 hỏng: không đọc được âm thanh nào trong tệp',
    hint: 'chép lại từ máy thu, hoặc xuất lại ra mp3',
  })),
  SOUND_NOT_MEASURED: note(
    (ending: string) => ({
      message: `tệp ${ending} được đăng như sẵn có, chương trình không đo được độ to và không làm được bản nhẹ`,
      hint: 'muốn có cả hai thì xuất ra mp3; không cần thì để nguyên',
    }),
    '.m4a',
  ),
} as const;
