/** A byte-order mark, so that no server or program takes the text for another encoding. */
const mark = '\uFEFF';

/** A plain text, one paragraph a line, the line ends of Windows' Notepad included. */
export const textFile = (lines: readonly string[]): string =>
  mark + lines.join('\n').replaceAll('\n', '\r\n');
