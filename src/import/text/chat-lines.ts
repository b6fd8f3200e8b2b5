/* Lines of chat programs and social networks that are no part of what was written there. */

const clock = String.raw`\d{1,2}(?::|h|g| giờ )\d{2}(?::\d{2})?(?:\s?(?:am|pm|sa|ch))?`;
const day = String.raw`(?:\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|\d{1,2} tháng \d{1,2}(?:,? (?:năm )?\d{4})?)`;
const recent = String.raw`(?:hôm nay|hôm qua|hôm kia|vừa xong|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|t[2-7]|cn|\d{1,2} (?:giây|phút|giờ|ngày|tuần|tháng|năm)(?: trước)?)`;
const when = String.raw`(?:${recent}|${day}|${clock})(?:(?:,? lúc|,| -|\s)\s?(?:${day}|${clock}))?`;
/** What Facebook writes behind a time: who may see the text, and whether it was changed. */
const behind = String.raw`(?:\s*[·•|]\s*|\s+)(?:đã chỉnh sửa|công khai|bạn bè|theo dõi|đã chia sẻ với công khai|🌐|🌎|🌏|🌍|👥)?`;

/** Only a time: `07:46`, `Hôm qua lúc 19:20 · Đã chỉnh sửa`, `13 tháng 3 lúc 07:45 ·`, `2 giờ`. */
const timeLine = new RegExp(`^(?:đã gửi |đăng )?${when}(?:${behind})*\\s*[·•]?$`, 'iu');

const buttons =
  /^(?:(?:thích|yêu thích|bình luận|chia sẻ|phản hồi|trả lời|xem thêm|xem tiếp|ẩn bớt|thu gọn|theo dõi|đang theo dõi|đã chỉnh sửa|xem bản dịch|xem bản gốc|gửi|lưu|nhắn tin|chuyển tiếp|thu hồi|thả cảm xúc|gửi tin nhắn|viết bình luận(?: công khai)?(?:\.{3}|…)?|viết phản hồi(?:\.{3}|…)?|phù hợp nhất|tất cả bình luận|mới nhất|fan cứng|tác giả|quản trị viên|người kiểm duyệt|đã xem|đã nhận|đã gửi|đang nhập(?:\.{3}|…)?|haha|wow|thương thương|phẫn nộ|tất cả cảm xúc:?|tin nhắn đã (?:được )?thu hồi|ảnh đại diện|ảnh bìa|bài viết|giới thiệu|ảnh|video|reels?|\d{1,2} (?:giây|phút|giờ|ngày|tuần|năm))(?:\s*[·•|,]\s*|\s+|$))+$/iu;

const counters =
  /^(?:[\d.,]+\s*[knm]?\s*(?:lượt )?(?:thích|bình luận|chia sẻ|phản hồi|người(?: khác)?|lượt xem|lượt thích|cảm xúc|người theo dõi)(?:\s*[·•|,]?\s*|$))+$|^(?:xem (?:tất cả|thêm)|xem) (?:[\d.]+ )?(?:bình luận|phản hồi|câu trả lời)(?: (?:khác|trước))?$|^(?:bạn|[\p{Lu}][\p{L} ]{1,40})(?:, [\p{L} ]{2,40})* và [\d.,]+\s*k? người khác$/iu;

/** Pictures, sounds and files that the copied text only names. */
const media =
  /^\[?(?:hình ảnh|ảnh|sticker|nhãn dán|gif|video|tệp tin|file|tin nhắn thoại|cuộc gọi thoại|cuộc gọi video|vị trí|danh thiếp|bình chọn|album ảnh|\d+ (?:ảnh|hình ảnh))\]$/iu;

/** Whether a line is a time, a button, a counter or a placeholder. */
export const isChatFrame = (line: string): boolean =>
  timeLine.test(line) || buttons.test(line) || counters.test(line) || media.test(line);

/** Only a time, so that a short line above it is the sender's name. */
export const isTimeLine = (line: string): boolean => timeLine.test(line);

/** The buttons below a text, after which comments of others follow. */
export const isActionLine = (line: string): boolean =>
  /^(?:thích|bình luận|chia sẻ)(?:\s*[·•|,]?\s*(?:thích|bình luận|chia sẻ))*$/iu.test(line);

/** The beginning of a message with its time and sender. */
export interface MessageStart {
  readonly frame: string;
  /** What follows on the same line. */
  readonly text: string;
}

const starts: readonly RegExp[] = [
  // `[13/03/2020 07:45] Anh An: …`, `[07:45, 13/03/2020] An: …`
  new RegExp(
    `^(\\[(?:${day},? ${clock}|${clock},? ${day}|${clock})\\]\\s*(?:[^:\\n]{1,40}:)?)\\s*(.*)$`,
    'iu',
  ),
  // `13/03/2020, 07:45 - An: …`
  new RegExp(`^(${day},? ${clock} [-–] [^:\\n]{1,40}:)\\s*(.*)$`, 'iu'),
  // `An, [13.03.20 07:45]`
  new RegExp(`^([^[\\]\\n]{1,40}, \\[${day},? ${clock}\\]:?)\\s*(.*)$`, 'iu'),
  // `An 07:45`, `Anh An Hôm qua 07:45`
  new RegExp(
    `^(\\p{Lu}[\\p{L}.]*(?: [\\p{L}.]+){0,5},? (?:(?:${recent}|${day}),? )?(?:lúc )?${clock})()$`,
    'iu',
  ),
];

/** A line that begins a message; `undefined` for all others. */
export const messageStart = (line: string): MessageStart | undefined => {
  for (const pattern of starts) {
    const [whole, frame = '', text = ''] = pattern.exec(line) ?? [];
    if (whole !== undefined) return { frame: frame.trim(), text: text.trim() };
  }
  return undefined;
};

const pictures =
  /[\p{Extended_Pictographic}--[©®™✓✔☐☑☒✗✘♀♂↔→⇒]][\u{fe0f}\u{200d}\p{Emoji_Modifier}]*|[\u{1f1e6}-\u{1f1ff}]{2}|\u{fe0f}/gv;
const tags = /(?<![\p{L}\p{N}])#[\p{L}\p{N}_]+/gu;

/** A line without little pictures and without hashtags at its end; both are returned. */
export const withoutDecoration = (
  line: string,
): { readonly text: string; readonly dropped: readonly string[] } => {
  const shown = line.match(pictures) ?? [];
  const plain = line.replaceAll(pictures, ' ').replaceAll(/\s+/gu, ' ').trim();
  const [end = ''] = /(?:(?:^|\s)#[\p{L}\p{N}_]+)+$/u.exec(plain) ?? [];
  return {
    text: plain.slice(0, plain.length - end.length).trim(),
    dropped: [...shown, ...(end.match(tags) ?? [])],
  };
};

/** A shout above a message, which names nothing: `TIN NÓNG`, `Tin vui`. */
export const isShout = (line: string): boolean =>
  /^(?:tin (?:nóng|mới|vui|nhanh|hot|khẩn|đặc biệt)|nóng|hot(?: news)?|news|mới nhất|cập nhật|khẩn|thông tin mới)[!.:\s]*$/iu.test(
    line,
  );
