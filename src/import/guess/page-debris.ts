import { readDateLine } from './date-line.ts';
import { roleOfLine, type Line } from './line.ts';

/** The beginning of the heading above related articles, folded. */
const relatedHeading = /^(?:cac |nhung )?(?:tin |bai |tin bai |bai viet |tin tuc )lien quan$/u;

export const isRelatedHeading = ({ folded }: Pick<Line, 'folded'>): boolean =>
  relatedHeading.test(folded);

/** Lists that every page of a portal has, whatever its article is about. */
const otherLists =
  /^(?:(?:cac |nhung )?(?:tin|bai|bai viet|tin bai|tin tuc) (?:khac|da dua|da dang|cung chuyen muc|cung loai|moi hon|cu hon|moi nhat|moi|cu|noi bat|doc nhieu|xem nhieu|tiep theo)|tin doc nhieu(?: nhat)?|doc nhieu(?: nhat)?|xem nhieu(?: nhat)?|xem them|doc them|co the ban quan tam|y kien ban doc|binh luan|gui binh luan|tu khoa|tags?)$/u;

const buttons =
  /^(?:(?:quay lai|tro ve|tro lai|xem tiep|ve trang truoc|trang truoc|trang sau|ve dau trang|len dau trang|dau trang|in bai viet|in bai|in trang|in|ban in|gui email|gui mail|email|gui bai|gui cho ban be|luu bai|chia se|facebook|zalo|twitter|tweet|google|like|thich|nghe|nghe bai|doc bai viet|phong to|thu nho|tang co chu|giam co chu) ?)+$/u;

const counters =
  /^(?:luot xem|so luot xem|so lan xem|luot doc|so luot doc|luot truy cap|da xem|xem|co chu|danh gia|chia se(?: bai viet)?)(?: \d+| a)*(?: lan| luot)?(?: a)*$/u;

/** Headings of the blocks below and beside articles on portals. */
const blocks =
  /^(?:truyen thanh|van ban moi|bo phan mot cua|lien ket website|lien ket web|website lien ket|thong bao|thu vien anh|video|video clip|hinh anh hoat dong|tham do y kien|thong ke truy cap|so luot truy cap|dang online|dang nhap|tim kiem|trang chu|sitemap|so do trang|rss)(?: \d+)*$/u;

const imprint =
  /^(?:ban quyen|copyright|chiu trach nhiem|nguoi chiu trach nhiem|giay phep|co quan chu quan|ghi ro nguon|trang thong tin dien tu|cong thong tin dien tu|thiet ke boi|so luot truy cap|tong luot truy cap|dang truy cap)\b/u;

/** Whether a line below the title is a button, a counter or a date instead of text. */
export const isFixture = (line: Line): boolean =>
  buttons.test(line.folded) || counters.test(line.folded) || readDateLine(line.text) !== undefined;

/** Whether a line can only come after an article, never inside one. */
export const endsArticle = (line: Line): boolean => {
  if (roleOfLine(line) === 'caption') return false;
  const { folded, words } = line;
  if (isRelatedHeading(line) || otherLists.test(folded) || buttons.test(folded)) return true;
  return blocks.test(folded) || (imprint.test(folded) && words <= 60);
};
