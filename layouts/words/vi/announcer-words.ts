import { measureWords } from './measure-words.ts';

const { duration } = measureWords;
const thousands = new Intl.NumberFormat('vi-VN');

const slotWords = (seconds: number, slotSeconds: number): string => {
  const left = slotSeconds - seconds;
  const slot = `Khung giờ ${duration(slotSeconds)}`;
  if (left === 0) return `${slot}: vừa đủ.`;
  return left > 0
    ? `${slot}: còn thừa khoảng ${duration(left)}.`
    : `${slot}: quá khoảng ${duration(-left)}, cần bớt bài.`;
};

/** The announcer's script. */
export const announcerWords = {
  announcerScript: 'Kịch bản phát thanh',
  announcerScriptOf: (title: string): string => `Kịch bản: ${title}`,
  scriptMarks:
    'Dấu //: hết câu, lấy hơi; dấu /: nghỉ ngắn; [?…]: chỗ còn ngờ, trong ngoặc là chữ đã viết.',
  scriptPrinted:
    'Dấu //: hết câu, lấy hơi; dấu /: nghỉ ngắn; trong ngoặc vuông là chữ đã viết; gạch chân đứt: chỗ còn ngờ.',
  scriptGreeting: 'Lời chào',
  scriptClosing: 'Lời kết',
  standardGreeting:
    '{đài} xin kính chào quý vị và các bạn. Mời quý vị và các bạn nghe {chương trình}, {ngày}.',
  standardClosing:
    '{chương trình} đến đây kết thúc. {đài} xin cảm ơn quý vị và các bạn đã chú ý lắng nghe.',
  standardProgramme: 'bản tin',
  scriptLength: (seconds: number, syllables: number): string =>
    `Đọc khoảng ${duration(seconds)} (${thousands.format(syllables)} tiếng)`,
  scriptTotal: (seconds: number, pace: number): string =>
    `Cả kịch bản đọc khoảng ${duration(seconds)}, ${pace} tiếng một phút.`,
  scriptSlot: slotWords,
  scriptSpelled: 'Chữ đã viết',
  scriptHardWords: 'Từ khó đọc',
  scriptDoubts: 'Xem lại trước khi đọc',
  scriptReadAs: (spoken: string): string => `đang đọc là "${spoken}"`,
  doubts: {
    'unknown-abbreviation': 'chữ viết tắt chưa có trong từ điển',
    'ambiguous-abbreviation': 'chữ viết tắt có nhiều nghĩa',
    'date-or-number': 'có thể là ngày, có thể là số',
    'number-sign': 'dấu chấm, dấu phẩy trong số chưa rõ nghĩa',
    'long-number': 'số dài không chia nhóm',
    'unread-sign': 'dấu chưa rõ cách đọc',
  },
  scriptSample: 'Nội dung mẫu',
  logSheet: 'Sổ theo dõi phát thanh',
  logColumns: [
    'TT',
    'Giờ phát',
    'Nội dung',
    'Ưu tiên',
    'Cụm loa',
    'Thời lượng',
    'Giờ phát thực tế',
    'Tình trạng',
    'Người phát ký',
  ],
  logRepeat: 'phát lại',
  logAllClusters: 'tất cả',
  logNoSound: 'chưa có tệp âm thanh',
  logSigned: ['Người phát', 'Phụ trách đài'],
  logPriorities: {
    'thong-thuong': 'Thông thường',
    'uu-tien': 'Ưu tiên',
    'khan-cap': 'Khẩn cấp',
  },
};
