import { error, note, shown, warning } from './fault.ts';

const dayNames = ['', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];

/** `135` is `02:15`. */
const clock = (seconds: number): string => {
  const parts = [Math.floor(seconds / 60) % 60, Math.floor(seconds) % 60];
  const hours = Math.floor(seconds / 3600);
  const text = parts.map((part) => String(part).padStart(2, '0')).join(':');
  return hours > 0 ? `${hours}:${text}` : text;
};

/** Faults of programmes and broadcasts, except references. */
export const broadcastFaults = {
  TIME_OF_DAY: error(
    (field: string, value: unknown) => ({
      message: `${field}: "${shown(value)}" không phải giờ trong ngày`,
      hint:
        typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 24
          ? `viết "${String(value).padStart(2, '0')}:00"`
          : 'viết giờ và phút, ví dụ "05:30" hoặc "17:00"',
    }),
    'slots',
    '25:00',
  ),
  WEEKDAY: error(
    (field: string, value: unknown) => ({
      message: `${field}: "${shown(value)}" không phải ngày trong tuần`,
      hint:
        typeof value === 'number' && value >= 2 && value <= 7
          ? `viết T${value}`
          : 'viết T2, T3, T4, T5, T6, T7, CN, hoặc một khoảng như T2-T6',
    }),
    'days',
    'T8',
  ),
  SOUND_TIME: error(
    (field: string, value: unknown) => ({
      message: `${field}: "${shown(value)}" không phải một lúc trong tệp âm thanh`,
      hint:
        value === 0 || value === '0'
          ? 'viết "00:00"'
          : 'viết phút:giây, ví dụ "02:15"; quá một giờ thì viết giờ:phút:giây, ví dụ "1:02:15"',
    }),
    'at',
    '2 phút 15',
  ),
  MINUTES: error(
    (field: string, value: unknown) => ({
      message: `${field}: "${shown(value)}" không phải số phút`,
      hint: 'viết một số nguyên, ví dụ 15',
    }),
    'minutes',
    '15 phút',
  ),
  PACE: error(
    (field: string, value: unknown) => ({
      message: `${field}: "${shown(value)}" không phải tốc độ đọc`,
      hint: 'viết số tiếng đọc trong một phút, từ 60 đến 400, ví dụ 170',
    }),
    'pace',
    17,
  ),
  LANGUAGE: error(
    (field: string, value: unknown) => ({
      message: `${field}: "${shown(value)}" không phải mã của một thứ tiếng`,
      hint: 'viết mã hai hoặc ba chữ thường, ví dụ km (Khmer), hmn (Mông), tyz (Tày), tai (Thái)',
    }),
    'language',
    'Tiếng Mông',
  ),
  PODCAST_ID: error(
    (field: string, value: unknown) => ({
      message: `${field}: "${shown(value)}" không phải mã podcast`,
      hint: 'xóa dòng này, chạy npm run check rồi chép mã mà máy cho',
    }),
    'guid',
    'podcast-1',
  ),
  PODCAST_NO_ID: note(
    (programme: string, id: string) => ({
      message: `podcast của chương trình "${shown(programme)}" chưa có mã riêng; mã tạm theo địa chỉ trang sẽ đổi khi trang chuyển địa chỉ`,
      hint: `thêm một dòng guid: ${id}`,
    }),
    'Bản tin sáng',
    '8d2a1f6e-5f0b-5c57-9a53-3c9b1d0c7f10',
  ),
  BROADCAST_NAME: warning(
    (expected: string) => ({
      message: `tên tệp không khớp với ngày, giờ và chương trình ghi trong tệp (đáng lẽ là ${expected}.md)`,
      hint: 'nếu chép từ buổi khác thì sửa lại ngày, giờ, chương trình trong tệp; nếu tệp chưa đăng thì đổi tên tệp; đã đăng thì giữ tên để địa chỉ không đổi',
    }),
    '2020/03/13-0530-ban-tin-sang',
  ),
  BROADCAST_ITEM_EMPTY: error(() => ({
    message: 'mục này chưa ghi đọc gì',
    hint: 'ghi article: tên tệp của bài, hoặc title: tên mục',
  })),
  BROADCAST_ITEM_ORDER: error(
    (at: number, before: number) => ({
      message: `mục này ở phút ${clock(at)}, trong khi mục đứng trên ở phút ${clock(before)}`,
      hint: 'xếp lại các mục theo thứ tự phát, hoặc sửa at',
    }),
    135,
    180,
  ),
  BROADCAST_ITEM_LATE: error(
    (at: number, seconds: number) => ({
      message: `mục này ở phút ${clock(at)}, mà tệp âm thanh chỉ dài ${clock(seconds)}`,
      hint: 'sửa at, hoặc xem audio có đúng tệp của buổi này không',
    }),
    780,
    760,
  ),
  BROADCAST_SLOT_TAKEN: error(
    (slot: string, date: string, other: string) => ({
      message: `giờ phát ${slot} ngày ${date} đã có ${other} trên cùng cụm loa`,
      hint: 'đổi giờ một buổi, ghi clusters: … khác nhau, hoặc xóa tệp nếu là cùng một buổi',
    }),
    '05:30',
    '2020-03-13',
    'content/broadcasts/2020/03/13-0530-ban-tin-sang.md',
  ),
  BROADCAST_NO_END: error(() => ({
    message: 'buổi khẩn cấp chưa ghi lúc thôi phát',
    hint: 'thêm một dòng until: ngày và giờ, ví dụ until: 2020-03-13 18:00',
  })),
  BROADCAST_ENDS_EARLY: error(
    (until: string, begins: string) => ({
      message: `thôi phát lúc ${until}, không sau lúc bắt đầu phát (${begins})`,
      hint: 'sửa until, date hoặc slots',
    }),
    '2020-03-13 05:00',
    '2020-03-13 05:30',
  ),
  BROADCAST_NO_SLOT: error(() => ({
    message: 'không biết buổi này phát lúc mấy giờ',
    hint: 'thêm một dòng slots: ["05:30"], hoặc ghi slots cho chương trình trong programmes.yaml',
  })),
  BROADCAST_DAY: warning(
    (date: string, weekday: number, programme: string) => ({
      message: `${date} là ${dayNames[weekday] ?? ''}, chương trình "${shown(programme)}" không phát vào ngày này`,
      hint: 'sửa date, hoặc sửa days của chương trình; phát riêng ngày lễ thì để nguyên',
    }),
    '2020-03-15',
    7,
    'Bản tin sáng',
  ),
  BROADCAST_HOUR: warning(
    (slot: string, programme: string, slots: readonly string[]) => ({
      message: `chương trình "${shown(programme)}" không có giờ phát ${slot} (có ${slots.join(', ')})`,
      hint: 'sửa slots; phát riêng ngày lễ thì để nguyên',
    }),
    '06:00',
    'Bản tin sáng',
    ['05:30', '17:00'],
  ),
  BROADCAST_SILENT: note(() => ({
    message: 'buổi phát đã qua mà chưa có âm thanh',
    hint: 'chép tệp thu vào thư mục media rồi ghi audio; không thu thì để nguyên, trang vẫn ghi buổi phát này',
  })),
  SOUND_UNUSED: warning(
    (name: string) => ({
      message: `không buổi phát hay bài nào dùng tệp âm thanh ${name}`,
      hint: 'ghi audio ở buổi phát của tệp này; không dùng nữa thì xóa tệp',
    }),
    '2020/03/13-0530-ban-tin-sang.mp3',
  ),
} as const;
