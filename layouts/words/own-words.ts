import type { Words } from './words.ts';

/** The words of the site that are plain texts, which a station may replace. */
export const plainWords = (words: Words): [key: string, text: string][] =>
  Object.entries(words).filter((entry): entry is [string, string] => typeof entry[1] === 'string');

/** The words with the station's own in place of some plain texts; unknown keys change nothing. */
export const withOwnWords = (words: Words, own: Readonly<Record<string, string>>): Words => ({
  ...words,
  ...Object.fromEntries(plainWords(words).map(([key, text]) => [key, own[key] ?? text])),
});
