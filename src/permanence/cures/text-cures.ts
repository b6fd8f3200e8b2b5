import type { CauseOf } from '../cause.ts';
import { inContent, thenBuild, type Cure, type CureFacts } from './cure.ts';
import { aliasLines, withdrawalLines } from './cure-lines.ts';

/* What an editor does with the file of an article, an official document or a plain page. */

/** Where the fields of the front matter are. */
const intoTop = 'vào phần khai báo đầu tệp';

const ifThere = '(nếu ở đó đã có aliases: thì chỉ thêm dòng địa chỉ)';

type TextGone = CauseOf<'articleGone' | 'pageGone'>;

const putBackWhen = {
  articleMoved: 'Nếu chuyển nhầm, hoặc đó là hai bài khác nhau',
  articleGone: 'Nếu xóa hay đổi tên nhầm',
  pageGone: 'Nếu xóa hay đổi tên nhầm',
  mediaGone: 'Nếu xóa hay đổi tên nhầm',
  addressTaken: 'Nếu nhầm tệp',
} as const;

export const textCures = {
  alias: ({ to }: CauseOf<'articleMoved'>, facts: CureFacts): Cure => ({
    when: 'Nếu vẫn là bài ấy',
    hint: `thêm các dòng sau ${intoTop} ${inContent(to.source ?? to.url)} ${ifThere}, ${thenBuild}:`,
    lines: aliasLines(facts),
  }),
  aliasInNewFile: (_cause: TextGone, facts: CureFacts): Cure => ({
    when: 'Nếu đã đổi tên tệp',
    hint: `thêm các dòng sau ${intoTop} mang tên mới ${ifThere}, ${thenBuild}:`,
    lines: aliasLines(facts),
  }),
  takeOver: ({ source, was }: CauseOf<'addressTaken'>): Cure => ({
    when: 'Nếu địa chỉ này nay đúng là của bài mới',
    hint: `thêm dòng sau ${intoTop} ${inContent(source)} (nếu ở đó đã có takesOver: thì sửa), ${thenBuild}:`,
    lines: [`takesOver: ${JSON.stringify(was)}`],
  }),
  putBack: ({ kind, source }: CauseOf<keyof typeof putBackWhen>): Cure => ({
    when: putBackWhen[kind],
    hint: `đặt lại tệp ${inContent(source)} như ở lần đăng trước, ${thenBuild}.`,
  }),
  publishAgain: ({ source }: CauseOf<'articleGone'>): Cure => ({
    when: 'Nếu tệp vẫn ở đó',
    hint: `trong tệp ${inContent(source)} bỏ dòng draft: true hoặc sample: true nếu có; nếu date: hay publishAt: ghi một ngày chưa tới thì ghi lại ngày cũ, ${thenBuild}.`,
  }),
  withdraw: ({ source }: TextGone, facts: CureFacts): Cure => ({
    when: 'Nếu muốn gỡ hẳn',
    hint: `đặt lại tệp ${inContent(source)}, thêm các dòng sau ${intoTop} ấy (ghi lý do sau reason:), ${thenBuild}:`,
    lines: withdrawalLines(facts),
  }),
  aliasAgain: ({ source }: CauseOf<'aliasGone'>, facts: CureFacts): Cure => ({
    hint: `ghi lại các dòng sau ${intoTop} ${inContent(source)} ${ifThere}, ${thenBuild}:`,
    lines: aliasLines(facts),
  }),
} as const;
