import type { Span, WrittenToken } from '../places/written-token.ts';
import type { MarkupFinding } from './markup-finding.ts';
import type { Piece } from './piece.ts';

const pictures = 'jpe?g|png|gif|webp|avif|heic|heif|bmp|tiff?|svg';
const sounds = 'mp3|m4a|aac|wav|ogg|wma';
const films = 'mp4|mov|avi|mkv|3gp|webm';
const media = `${pictures}|${sounds}|${films}`;

/** A name or a path without spaces. */
const name = String.raw`[^\s<>()[\]{}"“”‘’|*\uFFFC]{1,120}\.(?:${media})`;
/** A Windows file name of a few words. */
const spacedName = String.raw`(?:[^\s.,;:!?…<>()[\]{}"“”|*\uFFFC]{1,40} ){0,6}${name}`;

/** The words of editors for an inserted file. */
const called =
  '(?:chèn |thêm |đặt |xem |nghe |kèm |đính kèm |tải )?(?:hình ảnh|ảnh|hình|tranh|sơ đồ|biểu đồ|bản đồ|photo|image|picture|video|clip|phim|phóng sự|audio|âm thanh|file|tệp|nguồn ảnh)(?: minh h(?:ọa|oạ)| đại diện| bìa| số| kèm theo)?(?: ?\\d{1,3})?';

/** Names in brackets, and addresses of files of the site. */
const anywhere: readonly RegExp[] = [
  /** `[IMG_2020.jpg]`, `[ảnh: toàn cảnh.png]`, `<a.jpg>`. */
  new RegExp(String.raw`\[(?:${called} ?[:：-]? ?)?${spacedName}\]|<${name}>`, 'giu'),
  /(?<![^\s(“"':])\/?media\/[a-z0-9][a-z0-9./_-]*\.[a-z0-9]{2,5}(?![\w/-])/giu,
  /** A placeholder for a later file: `[chèn ảnh 2]`. */
  /[[(<](?:chèn|thêm|đặt) (?:hình ảnh|ảnh|hình|video|clip|audio|âm thanh|bảng|biểu|link|đường dẫn|tệp|file)[^\])>\n]{0,60}[\])>]/giu,
];

/** Names alone on a line: `image1.png`, `Ảnh: a.jpg`, `Quang cảnh đại hội: a.jpg`, `[Ảnh 2]`. */
const alone: readonly RegExp[] = [
  new RegExp(
    String.raw`^[ \t(]*(?:${called} ?[:：-]? ?)?${spacedName}[ \t).;]*$|^[^\n:]{1,80}[:：] ?${spacedName}[ \t).;]*$`,
    'gimu',
  ),
  /^[ \t]*\[(?:hình ảnh|ảnh|hình|video|clip|audio)(?: ?\d{1,2})?\][ \t]*$/gimu,
];

/** A quick test: without any of these there is no match. */
const mayHoldNames = new RegExp(
  String.raw`\.(?:${media})(?![\p{L}\p{N}])|media\/|[[(<](?:chèn|thêm|đặt|hình|ảnh|video|clip|audio)`,
  'iu',
);

/** The words of links are intended. */
const linkSpans = (
  written: readonly WrittenToken[],
  placeOf: (offset: number) => number,
): { start: number; end: number }[] => {
  const open: number[] = [];
  return written.flatMap(({ token, start, end }) => {
    if (token.type === 'link_open') open.push(start);
    return token.type === 'link_close'
      ? [{ start: placeOf(open.pop() ?? 0), end: placeOf(end) }]
      : [];
  });
};

/**
 * Names of pictures, sounds and films in places where readers would see only the name, and
 * placeholders for them.
 *
 * @param others findings that the piece already has
 */
export const fileNameFindings = (
  { written, placeOf, visible, kind }: Piece,
  others: readonly Span[],
): MarkupFinding[] => {
  if (!mayHoldNames.test(visible.text)) return [];
  const taken = [...others, ...linkSpans(written, placeOf)];
  const patterns = kind === 'cell' ? anywhere : [...alone, ...anywhere];
  return patterns.flatMap((pattern) =>
    [...visible.text.matchAll(pattern)].flatMap(({ 0: whole, index }): MarkupFinding[] => {
      const from = index + (whole.length - whole.trimStart().length);
      const start = visible.placeOf(from);
      const end = visible.placeOf(index + whole.trimEnd().length - 1) + 1;
      if (taken.some((other) => start < other.end && other.start < end)) return [];
      taken.push({ start, end });
      return [{ kind: 'fileName', start, end, found: whole.trim() }];
    }),
  );
};
