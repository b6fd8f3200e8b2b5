import { decodeTcvn3, tcvn3Letters } from './tcvn3.ts';
import { restoreCapitals } from './tcvn3-capitals.ts';
import { decodeVni, vniLetters } from './vni.ts';

/** An old encoding of Vietnamese, its bytes seen as Windows-1252 letters. */
export interface LegacyEncoding {
  readonly name: 'tcvn3' | 'vni';
  /** Finds each letter beyond ASCII, as it is seen (global). */
  readonly letters: RegExp;
  /** A paragraph in Unicode, NFC. */
  readonly decode: (paragraph: string) => string;
  /**
   * What it writes and no language of dictionaries does, unless by a slip: without one there is no
   * certainty. `På gång` and `où` would else be read as Vietnamese.
   */
  readonly telltale: RegExp;
}

export const tcvn3: LegacyEncoding = {
  name: 'tcvn3',
  letters: tcvn3Letters,
  decode: (paragraph) => restoreCapitals(decodeTcvn3(paragraph)),
  /** A sign within a word, a capital behind a small letter, a small letter between capitals. */
  telltale: /[A-Za-zß-þ][¡-©¬-¹¼-¾÷]|[A-Za-z]«[a-z]|[a-zß-þ][ªÆ-Þ]|[§®][a-z¡-þ]|[A-Z][ß-þ][A-Z]/u,
};

export const vni: LegacyEncoding = {
  name: 'vni',
  letters: vniLetters,
  decode: decodeVni,
  /** Pairs of vowels but those of French, Spanish, Catalan and Danish: `où`, `aïe`, `aún`, `leáis`. */
  telltale: /[aeou][øûõåäâêë]|(?:ie|ye|uo)[áàã]|[öô][ùøûõï]|öô|ñ[æìòöô]|ñ[aeo][aeou]?[ùïáàãéèúü]/iu,
};
