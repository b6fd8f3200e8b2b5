/**
 * A text with the part between two marks replaced.
 *
 * @throws Error if the marks are missing
 */
export const withPart = (text: string, begin: string, end: string, part: string): string => {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`the text has no "${begin}" … "${end}"`);
  return `${text.slice(0, from)}${begin}\n\n${part}\n\n${text.slice(to)}`;
};
