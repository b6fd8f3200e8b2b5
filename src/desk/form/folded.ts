/** A text for comparing without marks and capitals: `Đảng bộ` becomes `dang bo`. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/[đĐ]/gu, 'd')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether each typed syllable begins a syllable of one of some texts; marks do not count. */
export const matchesTyped = (typed: string, texts: readonly string[]): boolean => {
  const words = folded(typed).split(' ').filter(Boolean);
  return texts.some((text) => {
    const within = ` ${folded(text)}`;
    return words.every((word) => within.includes(` ${word}`));
  });
};
