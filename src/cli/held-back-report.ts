import type { Problem } from '../content/problem.ts';
import { githubReport } from '../report/github-report.ts';
import { oncePerCause } from '../report/once-per-cause.ts';
import type { ReportFormat } from './report-format.ts';

/** The options of a build that describe what was ever live. */
interface LiveFlags {
  readonly live?: string | undefined;
  readonly ledger?: string | undefined;
  readonly drafts?: boolean | undefined;
}

const isHeldBack = ({ code }: Problem): boolean => code === 'HELD_BACK';

/** Articles that have no fault but lack the approval they need. */
const isUnapproved = ({ code }: Problem): boolean =>
  code.startsWith('APPROVAL_') && code !== 'APPROVAL_MARK';

/** The articles that a build left out for want of an approval, each with its reason and cure. */
export const unapprovedReport = (problems: readonly Problem[]): string => {
  const unapproved = problems.filter(isUnapproved);
  if (unapproved.length === 0) return '';
  const lines = unapproved.map(({ file, message, hint }) => `  ${file}: ${message}; ${hint}\n`);
  return `Chưa được duyệt nên chưa lên trang ${unapproved.length} bài:\n${lines.join('')}`;
};

const faultyReport = (problems: readonly Problem[], format: ReportFormat): string => {
  const held = problems.filter(isHeldBack);
  if (held.length === 0) return '';
  const files = held.map(({ file }) => `  ${file}\n`).join('');
  const sentence = `Giữ lại, chưa đăng ${held.length} tệp có lỗi (chỗ sai và cách sửa ở trên):\n${files}`;
  return format === 'github' ? `${sentence}${githubReport(held)}` : sentence;
};

/** The report about the files that a build left out; annotated on GitHub. */
export const heldBackReport = (problems: readonly Problem[], format: ReportFormat): string =>
  faultyReport(problems, format) + unapprovedReport(problems);

/** The files to mend before a publication, or the option with which faulty new texts block nothing. */
export const refusalHint = (
  problems: readonly Problem[],
  { live, ledger, drafts = false }: LiveFlags,
): string => {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const files = new Set(errors.map(({ file }) => file));
  const named = new Set(oncePerCause(errors).map(({ file }) => file));
  const areTexts = [...files].every((file) => !file.endsWith('.yaml'));
  const knowsLive = live !== undefined || ledger !== undefined;
  if (drafts || (!knowsLive && !areTexts)) return '';
  return !knowsLive
    ? 'Nếu chỉ bài chưa từng đăng có lỗi thì thêm --live <trang đang chạy>: bài đó được giữ lại, còn lại vẫn dựng.\n'
    : `Phải sửa trước, vì đang có trên trang hoặc dùng chung cho cả trang: ${[...named].join(', ')}.\n`;
};
