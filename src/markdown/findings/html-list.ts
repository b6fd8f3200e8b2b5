const entry = /<li(?:\s[^<>]*)?>\s*([^<>]*?)\s*<\/li>/giu;

/**
 * A simple HTML list as a Markdown list, if its entries contain only words. `undefined` for any
 * other.
 *
 * @param name `ul` or `ol`
 * @param inside everything between its tags
 */
export const htmlList = (name: string, inside: string): string | undefined => {
  const entries = [...inside.matchAll(entry)];
  if (entries.length === 0 || inside.replaceAll(entry, '').trim() !== '') return undefined;
  return entries
    .map(([, words = ''], index) => {
      const label = name.toLowerCase() === 'ol' ? `${index + 1}.` : '-';
      return `${label} ${words.replaceAll(/\s+/gu, ' ')}`;
    })
    .join('\n');
};
