import { hasErrors, type Problem } from '../content/problem.ts';
import { countProblems } from './count-problems.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { groupByFile, type FileProblems } from './group-by-file.ts';
import { severityWords } from './severity-words.ts';

/** A comment on GitHub has at most 65,536 characters; CI adds some of its own. */
const limit = 60_000;

/** Characters for the sentence about omitted parts. */
const closing = 300;

const row = ({ line, column, severity, code, message, hint }: Problem): string =>
  `| ${line}:${column} | ${severityWords[severity]} \`${code}\` | ${escapeMarkdown(message)} | ${escapeMarkdown(hint)} |\n`;

const heading = (file: string): string =>
  `\n### ${escapeMarkdown(file)}\n\n| Dòng:cột | Mức | Điều cần xem | Cách sửa |\n| --- | --- | --- | --- |\n`;

const errorsFirst = (files: readonly FileProblems[]): FileProblems[] =>
  files.toSorted((a, b) => Number(hasErrors(b.problems)) - Number(hasErrors(a.problems)));

const summary = (problems: readonly Problem[]): string => {
  if (problems.length === 0) return '**Kiểm tra nội dung: không có lỗi.**\n';
  const result = hasErrors(problems) ? 'chưa đăng được, cần sửa các lỗi' : 'đăng được';
  return `**Kiểm tra nội dung: ${countProblems(problems)} (${result}).**\n`;
};

/**
 * A report in Markdown that CI can post on a change request: files with errors first, at most
 * 60,000 characters, with the number of problems that did not fit.
 */
export const markdownReport = (problems: readonly Problem[]): string => {
  let report = summary(problems);
  const left: Problem[] = [];
  for (const { file, problems: ofFile } of errorsFirst(groupByFile(problems))) {
    let start = heading(file);
    for (const problem of ofFile) {
      const next = start + row(problem);
      const fits = left.length === 0 && report.length + next.length <= limit - closing;
      if (fits) [report, start] = [report + next, ''];
      else left.push(problem);
    }
  }
  return left.length === 0
    ? report
    : `${report}\nCòn ${countProblems(left)} không liệt kê hết ở đây; chạy \`npm run check\` để xem đủ.\n`;
};
