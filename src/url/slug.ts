import slugify from 'slugify';

/** In characters. */
export const longestSlug = 80;

/** Cuts at a whole syllable, so that no slug ends in half a word. */
export const cutAtSyllable = (slug: string, longest = longestSlug): string => {
  if (slug.length <= longest) return slug;
  const cut = slug.lastIndexOf('-', longest);
  return slug.slice(0, cut > 0 ? cut : longest);
};

/**
 * Symbols that are read aloud become words; then only letters and digits are kept. Slugify's own
 * words are English.
 */
const wordsOnly = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll('&', ' và ')
    .replaceAll('%', ' phần trăm ')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ');

/**
 * The slug of a title or heading: lower-case ASCII letters, digits and single hyphens, at most 80
 * characters; empty if the text has no letter or digit. Without the Vietnamese locale `Đ` would
 * become `DJ`; a dash between digits (`2020–2025`) becomes a hyphen.
 */
export const slugOf = (text: string): string =>
  cutAtSyllable(
    slugify(wordsOnly(text), {
      lower: true,
      strict: true,
      locale: 'vi',
      trim: true,
    }),
  );

const slugForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** Whether a text has the form and length of a slug. */
export const isSlug = (text: string): boolean => text.length <= longestSlug && slugForm.test(text);
