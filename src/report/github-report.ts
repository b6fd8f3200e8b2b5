import type { Problem, Severity } from '../content/problem.ts';
import { countSentence } from './count-problems.ts';
import { oneLine } from './one-line.ts';
import { severityWords } from './severity-words.ts';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
};

/** GitHub shows this many annotations of each kind for one step; the log has all of them. */
const shownByGithub = 10;

const escapeMessage = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const annotation = ({ file, line, column, severity, code, message, hint }: Problem): string => {
  const title = escapeProperty(`${severityWords[severity]} [${code}]`);
  const place = `file=${escapeProperty(file)},line=${line},col=${column},title=${title}`;
  const text = escapeMessage(`${oneLine(message)}\nCách sửa: ${oneLine(hint)}`);
  return `::${commands[severity]} ${place}::${text}\n`;
};

const restSentence = (problems: readonly Problem[]): string => {
  const counts = Object.values(Object.groupBy(problems, ({ severity }) => severity));
  return counts.some(({ length }) => length > shownByGithub)
    ? `GitHub chỉ hiện ${shownByGithub} dòng đầu của mỗi loại; chạy npm run check để xem đủ.\n`
    : '';
};

/**
 * Annotations for GitHub Actions, shown next to the lines of a change request.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export const githubReport = (problems: readonly Problem[]): string =>
  problems.map(annotation).join('') + countSentence(problems) + restSentence(problems);
