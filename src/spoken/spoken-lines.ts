/**
 * Reads lines out one by one as they arrive. Each line gives one line, with its own line end; an
 * unfinished last line is finished.
 *
 * @param pieces a text in pieces of any length
 * @param read the spoken form of one line, without a line break
 */
export const spokenLines = async function* (
  pieces: AsyncIterable<string>,
  read: (line: string) => string,
): AsyncGenerator<string> {
  const spoken = (line: string): string =>
    line.endsWith('\r') ? `${read(line.slice(0, -1))}\r\n` : `${read(line)}\n`;
  let unfinished = '';
  for await (const piece of pieces) {
    const lines = (unfinished + piece).split('\n');
    unfinished = lines.pop() ?? '';
    if (lines.length > 0) yield lines.map(spoken).join('');
  }
  if (unfinished !== '') yield spoken(unfinished);
};
