import type { KeyedForm } from '../../encoding/keyed/read-keyed-line.ts';
import { error, shown, warning } from './fault.ts';

/** One version of a passage that two people changed. */
interface Version {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Enough to tell two versions of a paragraph apart. */
const longestVersion = 160;

const excerpt = (text: string): string => {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return line.length > longestVersion ? `${line.slice(0, longestVersion - 1)}…` : line;
};

const versionText = ({ from, to, text }: Version): string => {
  if (to < from) return 'bản không có dòng nào';
  const lines = to === from ? `dòng ${from}` : `dòng ${from}–${to}`;
  return `${lines} "${excerpt(text)}"`;
};

const keyboards: Readonly<Record<KeyedForm, string>> = {
  viqr: 'VIQR',
  telex: 'Telex',
  'vni-keys': 'VNI',
};

/** Faults of a text with letters or parts that its editor did not mean. */
export const garbledFaults = {
  GIT_CONFLICT: error(
    (ours: Version, theirs: Version) => ({
      message: `hai người cùng sửa đoạn này: ${versionText(ours)} và ${versionText(theirs)}`,
      hint: 'giữ lại một bản (hoặc gộp hai bản), rồi xóa bản kia và các dòng <<<<<<<, |||||||, =======, >>>>>>>',
    }),
    { from: 10, to: 10, text: 'Đại hội bầu 15 đồng chí.' },
    { from: 12, to: 12, text: 'Đại hội bầu 17 đồng chí.' },
  ),
  GIT_MARK: error(
    (line: string) => ({
      message: `dòng "${shown(line)}" là dấu của Git còn sót lại khi gộp hai bản`,
      hint: 'so đoạn này với bản của người kia, giữ lại bản đúng rồi xóa dòng này',
    }),
    '>>>>>>> sua-bai',
  ),
  TWO_ARTICLES: error(
    (title: string, slug: string) => ({
      message: `trong tệp này còn một bài nữa, bắt đầu từ đây: "${shown(title)}"`,
      hint: `cắt từ dòng này đến hết bài đó, dán vào một tệp mới${slug === '' ? '' : `, ví dụ ${slug}.md`}`,
    }),
    'Bài thứ hai',
    'bai-thu-hai',
  ),
  TEXT_MISREAD: error(
    (seen: string, meant: string) => ({
      message: `chữ UTF-8 bị mở nhầm bảng mã: "${shown(seen)}"`,
      hint: `chạy npm run sua để lấy lại chữ, thành "${shown(meant)}"`,
    }),
    'biÃªn táº\u00adp',
    'biên tập',
  ),
  LETTERS_LOST: error(
    (seen: string, possible: readonly string[]) => ({
      message: `chữ UTF-8 bị mở nhầm bảng mã và đã mất một phần: "${shown(seen)}"`,
      hint:
        possible.length === 0
          ? 'gõ lại từ này'
          : `gõ lại từ này: ${possible.slice(0, 5).join(' hay ')}`,
    }),
    'vá»',
    ['về', 'vọ', 'vỏ', 'vờ'],
  ),
  TEXT_KEYED: error(
    (form: KeyedForm, typed: string, meant: string, isSure: boolean) => ({
      message: `chữ gõ kiểu ${keyboards[form]} khi bộ gõ chưa bật: "${shown(typed)}"`,
      hint: isSure
        ? `chạy npm run sua để đổi thành chữ có dấu, thành "${shown(meant)}"`
        : `viết "${meant}" nếu dấu . hay ? sau từ là dấu nặng, dấu hỏi; nếu là dấu câu thì sửa lại từ đó`,
    }),
    'viqr',
    'DDa?ng u?y',
    'Đảng ủy',
    true,
  ),
  LETTER_ETH: warning(
    (seen: string, meant: string) => ({
      message: `chữ Đ trong "${shown(seen)}" là một chữ nước ngoài trông giống Đ`,
      hint: `viết "${shown(meant)}", hoặc chạy npm run sua`,
    }),
    'Ðảng',
    'Đảng',
  ),
} as const;
