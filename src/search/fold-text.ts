/*
 * Also runs in browsers, so it calls nothing newer than ES2020, and its patterns have no
 * look-behind,
 * which Safari has had only since 2023.
 */

/**
 * Shown as a bar through the letter before it; Pagefind drops it from words as it drops tone
 * marks.
 */
const bar = '\u0335';

const tone = '[\u0300\u0301\u0303\u0309\u0323]';

/** Soft hyphens and characters without width, which would split a word. */
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

/** `hoà khoẻ` as `hòa khỏe`. The text is in NFD. */
const lateToneOfO = new RegExp(`(o)([ae])(${tone})(?![\\p{L}\\p{M}])`, 'giu');

/** `thuý` as `thúy`; after q the u is not a vowel (`quý`). The text is in NFD. */
const lateToneOfU = new RegExp(`(^|[^q])(u)(y)(${tone})(?![\\p{L}\\p{M}])`, 'giu');

/** `qúy gía` as `quý giá`: a tone mark is never on a letter of the onset. The text is in NFD. */
const earlyTone = new RegExp(`(qu|gi)(${tone})([aeiouy])`, 'giu');

/**
 * Text as index and query hold it, so that "dai hoi" finds "Đại hội" and "hoà" finds "hòa": NFC,
 * one place for the tone mark, `đ` as `d` with a bar. Letter case stays.
 */
export const foldText = (text: string): string =>
  text
    .replace(invisible, '')
    .normalize('NFD')
    .replace(earlyTone, '$1$3$2')
    .replace(lateToneOfO, '$1$3$2')
    .replace(lateToneOfU, '$1$2$4$3')
    .normalize('NFC')
    .replace(/đ/gu, `d${bar}`)
    .replace(/Đ/gu, `D${bar}`);

/** Folded text as a person reads it; where the tone mark was before is lost. */
export const unfoldText = (text: string): string =>
  text.replace(/d\u0335/gu, 'đ').replace(/D\u0335/gu, 'Đ');

/** Whether a person typed any Vietnamese diacritics. */
export const hasMarks = (text: string): boolean => /\p{M}/u.test(foldText(text).normalize('NFD'));
