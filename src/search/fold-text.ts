/*
 * Also runs in browsers, so it calls nothing newer than ES2020 and its patterns do not look behind,
 * which Safari learnt in 2023 only.
 */

/** Seen as a bar through the letter before it; Pagefind drops it from a word as it drops tone marks. */
const bar = '\u0335';

const tone = '[\u0300\u0301\u0303\u0309\u0323]';

/** Soft hyphens and characters without width, which would cut a word in two. */
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

/** `hoà khoẻ` as `hòa khỏe`. Text in NFD. */
const lateToneOfO = new RegExp(`(o)([ae])(${tone})(?![\\p{L}\\p{M}])`, 'giu');

/** `thuý` as `thúy`; after q the u is no vowel (`quý`). Text in NFD. */
const lateToneOfU = new RegExp(`(^|[^q])(u)(y)(${tone})(?![\\p{L}\\p{M}])`, 'giu');

/** `qúy gía` as `quý giá`: the tone never stands on a letter of the onset. Text in NFD. */
const earlyTone = new RegExp(`(qu|gi)(${tone})([aeiouy])`, 'giu');

/**
 * Text as index and query hold it, so that "dai hoi" finds "Đại hội" and "hoà" finds "hòa": NFC,
 * one place for the tone mark, `đ` as `d` and a bar. Letter case stays.
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

/** Folded text as a person reads it; where the tone mark stood before is not known any more. */
export const unfoldText = (text: string): string =>
  text.replace(/d\u0335/gu, 'đ').replace(/D\u0335/gu, 'Đ');

/** Whether a person took the trouble to type any mark of Vietnamese. */
export const hasMarks = (text: string): boolean => /\p{M}/u.test(foldText(text).normalize('NFD'));
