/*
 * Also runs in browsers, so it must not use APIs newer than Chromium 72 and Safari 12, and its
 * patterns have no look-behind.
 */

const tone = '[\u0300\u0301\u0303\u0309\u0323]';

/** Soft hyphens and zero-width characters, which would split a word. */
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

/** `hoà khoẻ` as `hòa khỏe`. The text is in NFD. */
const lateToneOfO = new RegExp(`(o)([ae])(${tone})(?![\\p{L}\\p{M}])`, 'gu');

/** `thuý` as `thúy`; after q the u is not a vowel (`quý`). The text is in NFD. */
const lateToneOfU = new RegExp(`(^|[^q])(u)(y)(${tone})(?![\\p{L}\\p{M}])`, 'gu');

/** `qúy gía` as `quý giá`: a tone mark is never on a letter of the onset. The text is in NFD. */
const earlyTone = new RegExp(`(qu|gi)(${tone})([aeiouy])`, 'gu');

/** An i that is the whole rhyme is also written y: `kĩ`, `kỹ`; `quí`, `quý`. The text is in NFD. */
const lastY = new RegExp(`(^|[bcdđghklmnpqrstvx]|qu)y(${tone}?)(?![\\p{L}\\p{M}])`, 'gu');

/**
 * Small letters in NFC with the tone mark in one position, the form of words in the index: `Hoà`
 * becomes `hòa`.
 */
export const writtenForm = (text: string): string =>
  text
    .replace(invisible, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(earlyTone, '$1$3$2')
    .replace(lateToneOfO, '$1$3$2')
    .replace(lateToneOfU, '$1$2$4$3')
    .normalize('NFC');

/** Equal for two spellings of one syllable, `kĩ` and `kỹ`. The word is in its written form. */
export const soundForm = (word: string): string =>
  word.normalize('NFD').replace(lastY, '$1i$2').normalize('NFC');

/**
 * Without diacritics, đ as d, and with i for a last y: `đại` becomes `dai`, `kỹ` becomes `ki`. The
 * word is in its written form.
 */
export const foldedForm = (word: string): string =>
  word.normalize('NFD').replace(lastY, '$1i$2').replace(/\p{M}/gu, '').replace(/đ/gu, 'd');

/** Whether a word was typed with any Vietnamese letter. */
export const hasMarks = (word: string): boolean => /đ|\p{M}/u.test(word.normalize('NFD'));
