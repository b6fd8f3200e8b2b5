import { addressText } from '../compare-addresses.ts';
import type { CauseOf } from '../cause.ts';
import { inContent, thenBuild, type Cure, type CureFacts } from './cure.ts';
import { leadingLines, redirectLines } from './cure-lines.ts';
import { entryOf } from './entry-words.ts';

/* What an editor does with an entry of a register, or with a line of `redirects.yaml`. */

export const intoRedirects =
  'vào content/redirects.yaml (chưa có tệp này thì tạo; đã có redirects: thì chỉ thêm mục)';

/** If the years are not known, the editor fills them in. */
const someTerm = 'NĂM-NĂM';

const termLines = (term: string, former: string): string[] => [
  'terms:',
  `  - id: ${term}`,
  `    formerIds: [${former}]`,
];

const intoTerms = (source: string, term: string): string =>
  `vào cuối ${inContent(source)} (${term === someTerm ? `thay ${someTerm} bằng nhiệm kỳ đúng; ` : ''}nếu ở đó đã có terms: thì chỉ thêm mục; mục ấy đã có thì chỉ thêm vào formerIds)`;

const ifThere = '(nếu ở đó đã có formerIds: thì chỉ thêm mã)';

/** The latest former id of an entry, and the earlier ones. */
const idsOf = ({ source, id }: CauseOf<'sectionGone'>, { addresses }: CureFacts): string => {
  const former = addresses.flatMap(({ redirect }) =>
    redirect?.source === source ? (redirect.from.split('/')[2] ?? []) : [],
  );
  return [...new Set([id, ...former])].join(', ');
};

const renamed = (cause: CauseOf<'sectionGone'>, facts: CureFacts): Cure => {
  const { source, fresh } = cause;
  const [only, ...others] = fresh;
  const isSure = only !== undefined && others.length === 0;
  const entry = isSure ? `có id: ${only}` : 'mang mã mới';
  return {
    when: isSure ? `Nếu đã đổi mã thành ${only}` : 'Nếu đã đổi mã hay nhập vào mục khác',
    hint: `thêm dòng sau vào mục ${entry} trong ${inContent(source)} ${ifThere}, ${thenBuild}:`,
    lines: [`formerIds: [${idsOf(cause, facts)}]`],
  };
};

export const registerCures = {
  formerId: renamed,
  formerTerm: (cause: CauseOf<'sectionGone'>, facts: CureFacts): Cure => {
    const { source, fresh } = cause;
    const [only = someTerm, ...others] = fresh;
    const term = others.length === 0 ? only : someTerm;
    return {
      when: 'Nếu đã sửa nhiệm kỳ',
      hint: `thêm các dòng sau ${intoTerms(source, term)}, ${thenBuild}:`,
      lines: termLines(term, idsOf(cause, facts)),
    };
  },
  putBackEntry: ({ source, id }: CauseOf<'sectionGone'>): Cure => ({
    when: 'Nếu xóa nhầm',
    hint: `ghi lại mục có id: ${id} vào ${inContent(source)} như ở lần đăng trước (mất cả tệp thì đặt lại tệp), ${thenBuild}.`,
  }),
  leadOn: (_cause: CauseOf<'sectionGone' | 'settingGone'>, facts: CureFacts): Cure => ({
    when: 'Nếu muốn bỏ hẳn',
    hint: `thêm các dòng sau ${intoRedirects}, thay / bằng trang nên xem thay, ${thenBuild}:`,
    lines: leadingLines(facts),
  }),
  formerIdAgain: ({ source, id, now }: CauseOf<'formerIdGone'>, facts: CureFacts): Cure => {
    if (now === undefined) {
      return {
        hint: `thêm các dòng sau ${intoRedirects}, thay / bằng trang nên xem thay, ${thenBuild}:`,
        lines: leadingLines(facts),
      };
    }
    return entryOf(facts.addresses).list === 'terms'
      ? {
          hint: `ghi lại các dòng sau ${intoTerms(source, now)}, ${thenBuild}:`,
          lines: termLines(now, id),
        }
      : {
          hint: `ghi lại dòng sau vào mục có id: ${now} trong ${inContent(source)} ${ifThere}, ${thenBuild}:`,
          lines: [`formerIds: [${id}]`],
        };
  },
  redirectAgain: (_cause: CauseOf<'redirectGone'>, { addresses }: CureFacts): Cure => ({
    hint: `ghi lại các dòng sau ${intoRedirects}, ${thenBuild}:`,
    lines: redirectLines(
      addresses.map((address) => [addressText(address), address.redirect?.to ?? '/']),
    ),
  }),
} as const;
