/** Invisible characters: control characters, joiners, direction marks. */
const hidden = /[[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]--[\t\n\v\f\r]]/gv;

/**
 * Text in the form of articles: NFC, no invisible characters, every run of white space as one
 * space.
 */
export const cleanText = (text: string): string =>
  text.toWellFormed().normalize('NFC').replaceAll(hidden, '').replaceAll(/\s+/gu, ' ');

/** Clean text of one line, without white space at its ends. */
export const cleanLine = (text: string): string => cleanText(text).trim();

/** Text for comparisons: no diacritics, case or punctuation; `Đại hội, 2020!` is `dai hoi 2020`. */
export const foldText = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/[đĐ]/gu, 'd')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export const wordCount = (text: string): number =>
  text.split(/\s+/u).filter((word) => word !== '').length;

/** Text shortened for a message. */
export const shortened = (text: string, longest = 60): string =>
  text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;

/** Whether a text has letters, and all of them are capitals. */
export const isAllCapitals = (text: string): boolean =>
  /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
