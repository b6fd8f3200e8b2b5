import { escapeMarkdown } from './escape-markdown.ts';
import { oneLine } from './one-line.ts';
import {
  cureLetters,
  cureSentence,
  someOf,
  verdictOf,
  type ReportedChange,
  type ReportedComparison,
  type ReportedCure,
  type ReportedRefusal,
} from './reported-comparison.ts';

/** A comment on GitHub has at most 65,536 characters; CI adds some of its own. */
const limit = 60_000;

/** Characters for the sentences about omitted parts, and for the end of a folded part. */
const closing = 300;

const shownAddresses = 10;

/** A fence is longer than any run of backticks inside it; there are none. */
const fenced = (lines: readonly string[]): string =>
  lines.length === 0
    ? ''
    : `\n   \`\`\`yaml\n${lines.map((line) => `   ${oneLine(line).replaceAll('`', '%60')}\n`).join('')}   \`\`\`\n`;

/** Several cures have letters, so that one can be chosen. */
const cureBlock = (cures: readonly ReportedCure[]): string =>
  cures.length === 1
    ? cures.map((cure) => `   Cách sửa: ${cureText(cure)}`).join('')
    : `   Cách sửa, chọn một:\n${cures
        .map((cure, index) => `\n   ${cureLetters[index]}) ${cureText(cure)}`)
        .join('')}`;

const cureText = (cure: ReportedCure): string =>
  `${escapeMarkdown(cureSentence(cure))}\n${fenced(cure.lines ?? [])}`;

const refusalBlock = ({ message, cures, addresses }: ReportedRefusal): string => {
  const where = escapeMarkdown(someOf(addresses, shownAddresses));
  return `1. **${escapeMarkdown(message)}**${where && `\n   Địa chỉ: ${where}`}\n${cureBlock(cures)}\n`;
};

/** The address where a page can be viewed; `undefined` if unknown. */
export type HrefOf = (address: string) => string | undefined;

const linked = (text: string, href: string | undefined): string =>
  href === undefined ? escapeMarkdown(text) : `[${escapeMarkdown(text)}](<${href}>)`;

const row = (hrefOf: HrefOf, { kind, what, title, address, to }: ReportedChange): string => {
  const place = to ?? address;
  const moved = to === undefined ? '' : ` → ${escapeMarkdown(to)}`;
  const name = linked(title ?? address, hrefOf(place));
  return `| ${kind} | ${what} | ${name} | ${escapeMarkdown(address)}${moved} |\n`;
};

const head = '\n| Loại | Thay đổi | Trang | Địa chỉ |\n| --- | --- | --- | --- |\n';

/** As many parts as fit, then the number of the others. */
const fitting = (
  before: string,
  parts: readonly string[],
  rest: (left: number) => string,
): string => {
  let report = before;
  for (const [index, part] of parts.entries()) {
    if (report.length + part.length > limit - closing) return report + rest(parts.length - index);
    report += part;
  }
  return report;
};

const leftRow = (count: number): string => `| | | và ${count} trang nữa | |\n`;

const table = (before: string, start: string, end: string, rows: readonly string[]): string => {
  if (rows.length === 0) return before;
  if (before.length + start.length + head.length > limit - closing) {
    return `${before}\nCòn ${rows.length} trang thay đổi nữa, không liệt kê hết ở đây.\n`;
  }
  return fitting(before + start + head, rows, leftRow) + end;
};

/**
 * For a comment on a change request: what blocks the publication, what editors changed, and,
 * folded, what follows from that; at most 60,000 characters.
 *
 * @param hrefOf must return addresses without `<`, `>` and white space
 */
export const comparisonMarkdown = (reported: ReportedComparison, hrefOf: HrefOf): string => {
  const { refusals, changes, summary, accepted } = reported;
  const parts = [`**${verdictOf(reported)}**`, escapeMarkdown(summary)];
  if (accepted !== undefined) parts.push(escapeMarkdown(accepted));
  const blocks = refusals.map(refusalBlock);
  const opening = fitting(
    `${parts.join('\n\n')}\n\n`,
    blocks,
    (left) => `Còn ${left} điều phải sửa nữa, không liệt kê hết ở đây.\n`,
  );
  const [minor, main] = [true, false].map((isMinor) =>
    changes.filter((change) => change.isMinor === isMinor).map((change) => row(hrefOf, change)),
  );
  const withMain = table(opening, '', '', main ?? []);
  const fold = `\n<details><summary>${minor?.length} trang khác cũng thay đổi theo</summary>\n`;
  return table(withMain, fold, '\n</details>\n', minor ?? []);
};
