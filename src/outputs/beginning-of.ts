const longest = 240;

/** This many letters of a text contain its beginning, unless they are mostly spaces. */
const enough = 4 * longest;

const onOneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** The beginning of a plain text on one line, cut after a whole syllable and followed by `…`. */
export const beginningOf = (text: string): string => {
  const start = onOneLine(text.slice(0, enough));
  const line = start.length > longest + 1 ? start : onOneLine(text);
  if (line.length <= longest) return line;
  const cut = line.lastIndexOf(' ', longest);
  return `${line.slice(0, cut > 0 ? cut : longest).replace(/[\s,;:.–-]+$/u, '')}…`;
};
