/** A byte order mark, so that no server or program guesses another encoding. */
const mark = '\uFEFF';

/** A plain text with one paragraph a line and Windows line ends, for Notepad. */
export const textFile = (lines: readonly string[]): string =>
  mark + lines.join('\n').replaceAll('\n', '\r\n');
