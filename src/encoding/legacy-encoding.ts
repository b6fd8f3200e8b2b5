import { decodeTcvn3, tcvn3Letters } from './tcvn3.ts';
import { restoreCapitals } from './tcvn3-capitals.ts';
import { decodeVni, vniLetters } from './vni.ts';

/** An old encoding of Vietnamese, with its bytes shown as Windows-1252 letters. */
export interface LegacyEncoding {
  readonly name: 'tcvn3' | 'vni';
  /** Matches each non-ASCII letter, as shown (global). */
  readonly letters: RegExp;
  /** A paragraph in Unicode, NFC. */
  readonly decode: (paragraph: string) => string;
  /**
   * Sequences that this encoding writes and no living language does, except by mistake. Without one
   * nothing is certain: `På gång` and `où` would be read as Vietnamese.
   */
  readonly telltale: RegExp;
}

export const tcvn3: LegacyEncoding = {
  name: 'tcvn3',
  letters: tcvn3Letters,
  decode: (paragraph) => restoreCapitals(decodeTcvn3(paragraph)),
  /** A symbol within a word, a capital after a small letter, a small letter between capitals. */
  telltale: /[A-Za-zß-þ][¡-©¬-¹¼-¾÷]|[A-Za-z]«[a-z]|[a-zß-þ][ªÆ-Þ]|[§®][a-z¡-þ]|[A-Z][ß-þ][A-Z]/u,
};

export const vni: LegacyEncoding = {
  name: 'vni',
  letters: vniLetters,
  decode: decodeVni,
  /**
   * Pairs of vowels, except those of French, Spanish, Catalan and Danish: `où`, `aïe`, `aún`,
   * `leáis`.
   */
  telltale: /[aeou][øûõåäâêë]|(?:ie|ye|uo)[áàã]|[öô][ùøûõï]|öô|ñ[æìòöô]|ñ[aeo][aeou]?[ùïáàãéèúü]/iu,
};
