import { cleanLine, shortened } from '../../draft/clean-text.ts';
import { sure, unsure, type Note } from '../../notes/note.ts';

/** Something in a Word file that the article does not have, or not as Word shows it. */
export type LossKind =
  | 'hidden'
  | 'struck'
  | 'change'
  | 'rowChange'
  | 'markChange'
  | 'formatChange'
  | 'comment'
  | 'marked'
  | 'underlined'
  | 'raised'
  | 'symbol'
  | 'formula'
  | 'chart'
  | 'diagram'
  | 'object'
  | 'shape'
  | 'box'
  | 'field'
  | 'emptyField'
  | 'header'
  | 'footer'
  | 'listStyle'
  | 'labels'
  | 'innerTable'
  | 'cellParagraphs'
  | 'frameTable'
  | 'link'
  | 'prompt'
  | 'embeddedFile'
  | 'namedHeading';

const quote = (text: string): string => `"${text}"`;

const undecided = 'chọn một cách rồi xóa dấu ngoặc';

/** The sentence about all texts of a kind in one place. */
const sentences: Readonly<Record<LossKind, (texts: string, place: string) => string>> = {
  hidden: (texts, place) => `Chữ ẩn trong Word không đưa vào bài${place}: ${texts}`,
  struck: (texts, place) =>
    `Chữ gạch bỏ${place} giữ trong bài với dấu ~~, bỏ hẳn nếu không cần: ${texts}`,
  change: (texts, place) =>
    `Sửa đổi chưa chốt (Track Changes)${place}: ${texts}; trong bài ghi (CẦN CHỌN: …), ${undecided}`,
  rowChange: (texts, place) =>
    `Hàng của bảng có sửa đổi chưa chốt${place}: ${texts}; chọn giữ hay bỏ hàng này`,
  markChange: (texts, place) =>
    `Chỗ ngắt đoạn có sửa đổi chưa chốt${place}: ${texts}; xem có phải nối hai đoạn không`,
  formatChange: (texts, place) => `Đổi định dạng chưa chốt (Track Changes)${place}: ${texts}`,
  comment: (texts, place) => `Nhận xét${place} không đưa vào bài: ${texts}`,
  marked: (texts, place) => `Chữ tô nền${place}, trên trang không tô: ${texts}`,
  underlined: (texts, place) => `Chữ gạch chân${place}, trên trang không gạch: ${texts}`,
  raised: (texts, place) => `Chữ viết cao hoặc thấp${place}, trong bài viết ngang dòng: ${texts}`,
  symbol: (texts, place) => `Ký hiệu của phông riêng${place} không đọc được, ghi là □: ${texts}`,
  formula: (texts, place) => `Công thức${place} viết lại thành chữ, so với bản Word: ${texts}`,
  chart: (texts, place) =>
    `Biểu đồ không đưa vào được${place}: ${texts}; chụp ảnh biểu đồ hoặc viết thành bảng`,
  diagram: (texts, place) => `Sơ đồ (SmartArt)${place} chỉ lấy được chữ: ${texts}`,
  object: (texts, place) => `Đối tượng nhúng không đưa vào được${place}: ${texts}`,
  shape: (texts, place) => `Hình vẽ không có chữ không đưa vào bài${place}: ${texts}`,
  box: (texts, place) => `Chữ trong khung đặt thành đoạn riêng${place}, xem có đúng chỗ: ${texts}`,
  field: (texts, place) => `Chữ do Word tự điền${place}, giữ như đang hiện: ${texts}`,
  emptyField: (texts, place) => `Chữ do Word tự điền${place} không có trong tệp: ${texts}`,
  header: (texts) => `Đầu trang không đưa vào bài: ${texts}`,
  footer: (texts) => `Chân trang không đưa vào bài: ${texts}`,
  listStyle: (texts, place) => `Cách đánh số của Word${place} chưa rõ, xem lại số: ${texts}`,
  labels: (texts) => `Số, chữ đầu mục do Word tự đánh được ghi thành chữ của bài: ${texts}`,
  innerTable: (texts, place) => `Bảng nằm trong ô${place} viết thành một dòng: ${texts}`,
  cellParagraphs: (texts) => `Ô của bảng có nhiều đoạn, nối thành một dòng: ${texts}`,
  frameTable: (texts) => `Bảng chỉ có một hàng hoặc một cột viết thành đoạn văn: ${texts}`,
  link: (texts, place) => `Liên kết không dùng được trên trang${place}, chỉ giữ chữ: ${texts}`,
  prompt: (texts, place) => `Chỗ còn chờ điền của mẫu${place} không đưa vào bài: ${texts}`,
  embeddedFile: (texts) => `Tệp nhúng trong bài không đưa vào được: ${texts}`,
  namedHeading: (texts) => `Theo tên kiểu chữ, đoán là tiêu đề mục: ${texts}`,
};

/** Notes that an editor only needs to read. */
const readOnly: ReadonlySet<LossKind> = new Set(['underlined', 'labels', 'footer', 'header']);

/** The beginning of a paragraph, which shows where something is. */
export const placeOf = (paragraph: string): string => {
  const start = shortened(cleanLine(paragraph), 60);
  return start === '' ? '' : ` ở đoạn ${quote(start)}`;
};

/** Collects what must be reported: one sentence for each kind and place. */
export class Losses {
  /** The beginning of the last paragraph that had words. */
  #last = '';
  readonly #texts = new Map<string, { kind: LossKind; place: string; texts: string[] }>();

  /** The place of a paragraph that is read now; one without words is named by the one above it. */
  enter(paragraph: string): string {
    const place = placeOf(paragraph);
    if (place === '') return this.#last.replace(' ở đoạn', ' sau đoạn');
    this.#last = place;
    return place;
  }

  /** @param place as `placeOf` writes it; the empty text if it does not matter */
  add(kind: LossKind, text: string, place = ''): void {
    const clean = cleanLine(text);
    if (clean === '') return;
    this.addWritten(kind, quote(clean), place);
  }

  /** The same for a text with its own quotation marks. */
  addWritten(kind: LossKind, text: string, place = ''): void {
    const key = `${kind}\n${place}`;
    const known = this.#texts.get(key) ?? { kind, place, texts: [] };
    this.#texts.set(key, known);
    if (!known.texts.includes(text)) known.texts.push(text);
  }

  get notes(): Note[] {
    return [...this.#texts.values()].map(({ kind, place, texts }) => {
      const text = `${sentences[kind](texts.join(', '), place)}.`;
      return readOnly.has(kind) ? sure(text) : unsure(text);
    });
  }
}
