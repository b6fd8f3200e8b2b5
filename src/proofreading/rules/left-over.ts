import type { PreparedText } from '../prepared-text.ts';
import type { Rule } from '../rule.ts';
import { exactly, hasPair, hasWord } from '../trigger-words.ts';

/** What Word prints in place of a broken reference, and the labels of its comments. */
const ofWord =
  /Error! (?:Bookmark|Reference source|Hyperlink reference|Not a valid|No text)[^.\n]{0,40}\.?|^Commented \[[A-Z]{1,3}\d{1,3}\]:?|(?<=[\p{L}.,;:])\[[A-Z]{1,3}\d{1,2}\](?![(:])|^\[[A-Z]{1,3}\d{1,2}\](?=\p{L})/gmu;

/** Head lines of an e-mail, and how a printed newspaper leads to another page. */
const ofOthers =
  /^(?:From|Sent|To|Cc|Subject): .*$|^Sent from my .*$|\((?:[Xx]em )?[Tt]iếp (?:theo )?trang \d{1,3}\)/gmu;

/** The remains of Facebook, Zalo and mail programs on telephones. */
const ofNetworks =
  /^(?:Ẩn bớt|Thu gọn|Thích ?[·•.] ?(?:Trả lời|Phản hồi|Chia sẻ)[^\n]{0,60}|\d[\d.,]* ?(?:K|N|nghìn)? ?(?:bình luận|lượt thích|lượt chia sẻ)(?: ?[·•,]? ?\d[\d.,]* ?(?:K|N|nghìn)? ?(?:bình luận|lượt thích|lượt chia sẻ))*|(?:Đã gửi|Gửi|Được gửi) từ (?:Zalo|Messenger|iPhone|iPad|Outlook|Yahoo|điện thoại|thiết bị)[^\n]{0,40})$/gmu;

/** A link or a picture that was never filled in: `[đây]`, `[Ảnh: đại biểu bỏ phiếu]`. */
const emptyBrackets =
  /(?!\[Hình ảnh\]|(?<=^)\[Video\]$)\[(?:(?:(?:xem )?(?:tại|ở) |xem )?đây|link|đường dẫn|(?:hình )?ảnh|video|clip)(?:[ :,][^\]\n]{0,80})?\](?![(:[])/gimu;

/** `XX đảng viên`, but not `lần thứ XX`; `…/…/2020`, `đạt …%`, `đồng chí …… chủ trì`, `[điền số liệu]`. */
const toBeFilled =
  /\[(?:điền|bổ sung|thêm|xem lại|kiểm tra|cập nhật)(?: [^\]\n]{0,60})?\](?!\()|(?:…|\.{3,})\/(?:…|\.{3,})\/(?:\d{4}|…)|(?<=\p{L} )(?:…|\.{3,}) ?%|(?<=\p{L} )(?:…{2,}|\.{6,})(?= \p{Ll})|(?<!\p{L})TODO(?!\p{L})|\?{3,}|(?<!\p{L}|(?:thứ|khóa|khoá) )(?:XXX?|xxx)(?= (?:đảng viên|đại biểu|đồng chí|người|hộ|triệu|tỷ|phiếu|chi bộ|%))/gu;

/** Words among colleagues: `@Hương xem lại giúp chị`, `(chèn ảnh ở đây)`. */
const amongColleagues =
  /^@\p{Lu}[\p{L} ]{0,40}(?<!\p{L})(?:xem|sửa|bổ sung|kiểm tra|thêm|đọc|duyệt|hỏi|chèn|viết)(?!\p{L}).*$|(?<!# )\((?:xem lại|kiểm tra lại|hỏi lại|bổ sung sau|chèn ảnh|chỗ này|đoạn này|thiếu ảnh|cần (?:sửa lại|kiểm tra lại|bổ sung ảnh|bổ sung số liệu))(?!\p{L})[^)\n]{0,60}\)|(?<!\p{L})(?:xem|sửa|kiểm tra|đọc|duyệt) lại giúp (?:em|chị|anh|mình|tôi|tớ|cháu|cô|chú|bác)(?!\p{L})/gmu;

/** An open change of a Word file, as `nhap` writes it into the article. */
const toBeChosen = /\(CẦN CHỌN:/gu;

const headLines = exactly('From Sent To Cc Subject tiếp Tiếp');
const networkWords = exactly('Ẩn Thu Thích luận lượt gửi Gửi');
const places = exactly('TODO XX XXX xxx');
const orders = exactly('xem kiểm hỏi bổ chèn chỗ đoạn thiếu cần');
const again = exactly('lại');
const please = exactly('giúp');

/** Each pattern with a cheap test of a text. */
const patterns: readonly (readonly [pattern: RegExp, mayHold: (text: PreparedText) => boolean])[] =
  [
    [ofWord, ({ prose }) => prose.includes('[') || prose.includes('Error!')],
    [ofOthers, (text) => hasWord(text, headLines)],
    [ofNetworks, (text) => hasWord(text, networkWords)],
    [emptyBrackets, ({ prose }) => prose.includes('[')],
    [toBeFilled, (text) => /[[…]|\.{3}|\?{3}/u.test(text.prose) || hasWord(text, places)],
    [
      amongColleagues,
      (text) =>
        text.prose.includes('@') ||
        (text.prose.includes('(') && hasWord(text, orders)) ||
        hasPair(text, again, please),
    ],
    [toBeChosen, ({ prose }) => prose.includes('(CẦN')],
  ];

/** `[đây]: /tin/` elsewhere makes a link of `[đây]`. */
const isDefined = ({ withoutCode }: PreparedText, found: string): boolean =>
  found.startsWith('[') && withoutCode.includes(`${found}:`);

/** Remains of drafts and of other programs: places to be filled in, labels of comments, heads of e-mails. */
export const leftOvers: Rule = (text) =>
  patterns.flatMap(([pattern, mayHold]) =>
    mayHold(text)
      ? [...text.prose.matchAll(pattern)].flatMap(({ 0: found, index }) =>
          isDefined(text, found) ? [] : [text.mark(index, index + found.length)],
        )
      : [],
  );
