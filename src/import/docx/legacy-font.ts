import { restoreCapitals } from '../../encoding/tcvn3-capitals.ts';
import { decodeTcvn3 } from '../../encoding/tcvn3.ts';
import { decodeVni } from '../../encoding/vni.ts';

/** The encoding of text in a font: `.VnTime`, `.VnArialH` …, or `VNI-Times` …. */
export const encodingOfFont = (font: string | undefined): 'tcvn3' | 'vni' | undefined => {
  const name = font?.trim().replace(/^["']/u, '') ?? '';
  if (/^\.vn/iu.test(name)) return 'tcvn3';
  return /^vni[- ]/iu.test(name) ? 'vni' : undefined;
};

/** Letters that neither encoding has: they were typed on a Unicode keyboard, whatever the font. */
const unicodeLetter = /[\p{L}--[A-Za-zª-ÿŒœŠšŽžŸƒˆ]]|\p{M}/v;

/** Word stores letters of symbol fonts at U+F000. */
const outOfSymbols = (text: string): string =>
  text.replaceAll(/[\uf020-\uf0ff]/gu, (letter) =>
    String.fromCharCode(letter.charCodeAt(0) - 0xf000),
  );

/** The text of a run in Unicode, by its font. */
export const convertByFont = (text: string, font: string | undefined): string => {
  const encoding = encodingOfFont(font);
  if (encoding === undefined || unicodeLetter.test(text)) return text;
  const seen = outOfSymbols(text);
  return encoding === 'vni' ? decodeVni(seen) : restoreCapitals(decodeTcvn3(seen, { font }));
};

/**
 * VNI writes a vowel and its mark as two letters, which a change of style may separate. Returns the
 * mark at the beginning of the next run if it belongs to this one.
 */
export const splitMark = (text: string, next: string): string =>
  /[aeouyôö]$/iu.test(text) ? (/^[øûõùïâàåãáäêèúüéë]/iu.exec(next)?.[0] ?? '') : '';
