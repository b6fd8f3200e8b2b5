const rowPattern = /<tr(?:\s[^<>]*)?>([^]*?)<\/tr>/giu;
const cellPattern = /<t([dh])((?:\s[^<>]*)?)>([^<>]*)<\/t\1>/giu;
/** Everything that a simple table may contain except its cells. */
const frame = /<\/?(?:table|thead|tbody|tr|td|th)(?:\s[^<>]*)?>/giu;

const cellText = (words: string): string =>
  words
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll('|', String.raw`\|`);

const lineOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/**
 * A simple HTML table as a Markdown table, if its cells contain only words and none spans several
 * rows or columns. `undefined` for any other.
 */
export const htmlTable = (written: string): string | undefined => {
  if (/(?:col|row)span=/iu.test(written) || /[<>]/u.test(written.replaceAll(frame, ''))) {
    return undefined;
  }
  const rows = [...written.matchAll(rowPattern)].map(([, row = '']) =>
    [...row.matchAll(cellPattern)].map(([, , , words = '']) => cellText(words)),
  );
  const [head] = rows;
  if (!head || head.length === 0 || rows.some((row) => row.length !== head.length))
    return undefined;
  return [lineOf(head), lineOf(head.map(() => '---')), ...rows.slice(1).map(lineOf)].join('\n');
};
