const longest = 240;

/** The beginning of a plain text on one line, cut after a whole syllable and followed by `…`. */
export const beginningOf = (text: string): string => {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.lastIndexOf(' ', longest);
  return `${line.slice(0, cut > 0 ? cut : longest).replace(/[\s,;:.–-]+$/u, '')}…`;
};
