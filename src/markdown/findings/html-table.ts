const rowPattern = /<tr(?:\s[^<>]*)?>([^]*?)<\/tr>/giu;
const cellPattern = /<t([dh])((?:\s[^<>]*)?)>([^<>]*)<\/t\1>/giu;
/** All that a simple table may hold besides its cells. */
const frame = /<\/?(?:table|thead|tbody|tr|td|th)(?:\s[^<>]*)?>/giu;

const cellText = (words: string): string =>
  words
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll('|', String.raw`\|`);

const lineOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/**
 * A simple HTML table as one of Markdown: words alone in its cells, none over several rows or columns.
 * `undefined` for any other.
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
