import { isVietnameseSyllable } from '../../encoding/vietnamese-syllable.ts';
import { slugOf } from '../../url/slug.ts';

/** The replacement for a tag; tags that are not listed get a general hint. */
const byName: Readonly<Record<string, string>> = {
  br: 'xuống dòng: để trống một dòng rồi viết tiếp, hoặc đặt dấu \\ ở cuối dòng trên',
  sup: 'viết chữ số mũ có sẵn: ², ³; chú thích thì viết [^1]',
  sub: 'viết chữ số dưới có sẵn: ₂',
  p: 'bỏ thẻ; mỗi đoạn cách nhau một dòng trống',
  div: 'bỏ thẻ; mỗi đoạn cách nhau một dòng trống',
  center: 'bỏ thẻ, giữ chữ',
  span: 'bỏ thẻ, giữ chữ',
  font: 'bỏ thẻ, giữ chữ',
  b: 'viết **chữ đậm**',
  strong: 'viết **chữ đậm**',
  i: 'viết *chữ nghiêng*',
  em: 'viết *chữ nghiêng*',
  u: 'bỏ thẻ, giữ chữ; cần nhấn mạnh thì viết **chữ đậm**',
  a: 'viết [chữ hiện ra](địa chỉ)',
  img: 'viết ![lời tả ảnh](/media/ten-anh.jpg "Chú thích ảnh")',
  table: 'viết bảng bằng dấu | : | cột | cột |, dòng thứ hai là | --- | --- |',
  tr: 'viết bảng bằng dấu |, mỗi hàng một dòng',
  td: 'viết bảng bằng dấu |, mỗi hàng một dòng',
  th: 'viết bảng bằng dấu |, mỗi hàng một dòng',
  ul: 'mỗi ý một dòng, bắt đầu bằng dấu - và dấu cách',
  ol: 'mỗi ý một dòng, bắt đầu bằng 1. và dấu cách',
  li: 'mỗi ý một dòng, bắt đầu bằng dấu - và dấu cách',
  hr: 'viết --- trên một dòng riêng',
  blockquote: 'bắt đầu dòng bằng dấu > và dấu cách',
  iframe: 'bỏ thẻ; viết liên kết: [Xem video](địa chỉ)',
  script: 'xóa cả đoạn mã',
  style: 'xóa cả đoạn mã',
};

const tagName = (tag: string): string => /^<\/?([a-z0-9:]+)/iu.exec(tag)?.[1]?.toLowerCase() ?? '';

const bySua = (cure: string, isMended: boolean): string =>
  isMended ? `chạy npm run sua, hoặc ${cure}` : cure;

/**
 * @param tag as it is written, with its brackets
 * @param isMended whether `npm run sua` writes it
 * @param meant the exact words to write, if they are known
 */
export const insteadOfTag = (tag: string, isMended: boolean, meant?: string): string => {
  if (meant !== undefined) return bySua(meant, isMended);
  const name = tagName(tag);
  const heading = /^h[1-6]$/u.test(name) ? 'viết ## Tiêu đề nhỏ trên một dòng riêng' : undefined;
  return bySua(
    heading ??
      byName[name] ??
      'xóa thẻ, giữ chữ; muốn hiện đúng như vậy thì viết &lt; thay cho dấu <',
    isMended,
  );
};

/** In other programs a line of `=` makes a heading of the line above. */
const isHeadingLine = /^=+$/u;

/** The replacement for a stray markup sign. */
export const meantAs = (sign: string, mended: string | undefined): string => {
  if (isHeadingLine.test(sign.trim()))
    return `xóa dòng này${mended === undefined ? '; dòng trên là tiêu đề thì viết ## ở đầu dòng ấy' : `, hoặc viết ${mended}`}`;
  return mended === undefined
    ? 'xóa dấu, hoặc viết liền dấu với chữ: **chữ đậm**'
    : `viết ${mended}`;
};

/** Codes for boxes in the text: `[!hỏi]`, `!!! note`, `:::note`. */
const isBox = /^(?:\[!|!!!|:::)/u;

/** Boxes to tick: `[ ]`, `[x]`. */
const isTick = /^\[[ x]\]$/iu;

/** The name of a BBCode tag: `[b]`, `[url=…]`, `[/color]`. */
const codeName = (code: string): string => /^\[\/?([a-z]+)/iu.exec(code)?.[1]?.toLowerCase() ?? '';

const byCodeName: Readonly<Record<string, string>> = {
  b: 'viết **chữ đậm**',
  i: 'viết *chữ nghiêng*',
  u: 'xóa mã, giữ chữ',
  s: 'viết ~~chữ gạch~~',
  center: 'xóa mã, giữ chữ',
  left: 'xóa mã, giữ chữ',
  right: 'xóa mã, giữ chữ',
  align: 'xóa mã, giữ chữ',
  color: 'xóa mã, giữ chữ',
  size: 'xóa mã, giữ chữ',
  font: 'xóa mã, giữ chữ',
  quote: 'bắt đầu dòng bằng dấu > và dấu cách',
  list: 'mỗi ý một dòng, bắt đầu bằng dấu - và dấu cách',
  url: 'viết [chữ hiện ra](địa chỉ)',
};

/**
 * @param code of another system, as it is written
 * @param mended the exact words to write, if they are certain
 */
export const insteadOfCode = (code: string, mended?: string): string => {
  if (mended !== undefined) return `chạy npm run sua, hoặc viết ${mended}`;
  if (isTick.test(code)) return 'viết ☐ (chưa) hoặc ☑ (xong) thay cho dấu này';
  if (isBox.test(code)) return 'xóa mã; ô lưu ý thì viết > **Lưu ý:** chữ trong ô';
  return (
    byCodeName[codeName(code)] ??
    'xóa mã; ảnh thì viết ![lời tả ảnh](/media/ten-anh.jpg "Chú thích ảnh"), video thì viết liên kết'
  );
};

/** What to write to show a file, by the name in the text. */
export const insteadOfFile = (written: string): string => {
  const [name, stem = '', ending = ''] =
    /([^/\\:[\](){}<>"“”]+)\.(\p{L}[\p{L}\p{N}]{1,4})(?=[\])>.;\s]*$)/u.exec(written) ?? [];
  const copied = 'chép tệp vào thư mục media rồi viết';
  const path = `/media/${slugOf(stem) || 'ten-anh'}.${ending.toLowerCase() || 'jpg'}`;
  const image = `${copied} ![lời tả ảnh](${path} "Chú thích ảnh")`;
  if (name === undefined) return `${image}, hoặc xóa chỗ này`;
  const kept = `; đúng là chữ của bài thì viết \`${name.trim()}\``;
  if (/^(?:mp3|m4a|aac|wav|ogg|wma)$/iu.test(ending)) {
    return `${copied} [Nghe](${path}), hoặc khai báo audio: ${path}${kept}`;
  }
  return /^(?:mp4|mov|avi|mkv|3gp|webm)$/iu.test(ending)
    ? `viết liên kết tới nơi đăng video: [Xem video](địa chỉ)${kept}`
    : `${image}${kept}`;
};

const fileTarget = /^[^/\\:"“”]+\.(?:docx?|xlsx?|pdf|pptx?|zip|rar|jpe?g|png|mp3|mp4)$/iu;

/**
 * @param target of a link, not allowed on any page
 * @param whole the intended address, if it is known
 */
export const insteadOfTarget = (target: string, whole: string | undefined): string => {
  if (whole !== undefined) return `viết ${whole}`;
  if (!fileTarget.test(target))
    return 'viết địa chỉ bắt đầu bằng https://, hoặc đường dẫn trong trang bắt đầu bằng dấu /';
  const ending = target.slice(target.lastIndexOf('.') + 1).toLowerCase();
  const name = slugOf(target.slice(0, -ending.length - 1)) || 'ten-tep';
  return `chép tệp vào thư mục media rồi viết /media/${name}.${ending}`;
};

/** The replacement for a word or a number that was split at the end of a line. */
export const insteadOfHyphen = (parted: string): string => {
  const joined = parted.replaceAll(/\s+/gu, '');
  if (/^\d/u.test(parted)) return `viết ${joined}, hoặc chạy npm run sua`;
  const single = joined.replace('-', '');
  return isVietnameseSyllable(single)
    ? `viết liền: ${single} (hoặc ${joined}, nếu là dấu gạch nối của bài)`
    : `viết liền trên một dòng: ${joined}`;
};

/** @param written a link or an image that did not become one */
export const insteadOfLink = (written: string): string => {
  const [, target = ''] = /\]\(\s*([^()]*?)\s*\)$/u.exec(written) ?? [];
  return fileTarget.test(target)
    ? insteadOfTarget(target, undefined)
    : 'viết liền [chữ](địa chỉ) hoặc ![lời tả](/media/ten-anh.jpg "Chú thích"); địa chỉ không có dấu cách, chú thích trong ngoặc kép thẳng';
};
