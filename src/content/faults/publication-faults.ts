import { error } from './fault.ts';

/** What keeps a text that is sound in itself from being published. */
export const publicationFaults = {
  TEXT_TOO_LARGE: error(
    (megabytes: string) => ({
      message: `bài làm thành một trang ${megabytes} MB, điện thoại không tải nổi`,
      hint: 'chia bài thành nhiều bài; xem lại bảng, ảnh và chú thích lặp lại nhiều lần',
    }),
    '1,4',
  ),
} as const;
