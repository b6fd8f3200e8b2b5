import { tcvn3, vni, type LegacyEncoding } from './legacy-encoding.ts';
import { isAbbreviation, isVietnameseSyllable, syllableShare } from './vietnamese-syllable.ts';

export interface LegacyText {
  /** The paragraph in Unicode, NFC. */
  readonly text: string;
  readonly encoding: LegacyEncoding['name'];
}

/** How a paragraph looks when it is taken for an encoding. */
interface Reading {
  readonly encoding: LegacyEncoding;
  readonly text: string;
  /** The different words that the encoding reads otherwise than they stand. */
  readonly words: ReadonlySet<string>;
  /** The share of such words, repeats included, that are syllables as they stand. */
  readonly before: number;
  /** The same share, as the encoding reads them. */
  readonly after: number;
}

/** A letter that Windows-1252 has not, such as `ế` or `đ`, or a mark: the paragraph is Unicode. */
const unicodeLetter = /[\p{L}--[A-Za-zª-ÿŒœŠšŽžŸƒˆ]]|[\u0300-\u036F]/v;

/** Runs of letters and of the signs that are letters in TCVN3. */
const legacyWord = /[A-Za-z¡-ÿŒœŠšŽžŸƒ]+/gu;

const areSyllables = (words: string): boolean =>
  (words.match(/\p{L}+/gu) ?? ['']).every(isVietnameseSyllable);

/** Signs and capitals within a word spoil it. */
const isGoodAsItStands = (word: string): boolean =>
  /^\p{L}+$/u.test(word) && !/\p{Ll}\p{Lu}/u.test(word) && isVietnameseSyllable(word);

const readAs = (encoding: LegacyEncoding, paragraph: string): Reading => {
  const changed = (paragraph.match(legacyWord) ?? [])
    .map((word) => {
      const read = encoding.decode(word);
      /** What is left is beyond ASCII: no letter of this encoding. */
      const isForeign = /[^A-Za-z]/u.test(word.replaceAll(encoding.letters, ''));
      return { word, read, isForeign };
    })
    .filter(({ word, read, isForeign }) => isForeign || (read !== word && !isAbbreviation(read)));
  const share = (count: number): number => (changed.length === 0 ? 0 : count / changed.length);
  return {
    encoding,
    text: encoding.decode(paragraph),
    words: new Set(changed.map(({ word }) => word)),
    before: share(changed.filter(({ word }) => isGoodAsItStands(word)).length),
    after: share(changed.filter(({ read, isForeign }) => !isForeign && areSyllables(read)).length),
  };
};

/** Thresholds measured on the Declaration of Human Rights in 530 languages, and on both encodings. */
const isSure = ({ before, after, words, text }: Reading, rival: Reading): boolean =>
  after >= 0.8 &&
  before <= 0.5 &&
  after - rival.after >= 0.3 &&
  /** Unchanged words count here; where one word alone is read otherwise, all must be syllables. */
  syllableShare(text) >= (words.size > 1 ? 0.5 : 1);

/** One reading, which may still be one of many. */
const readOnce = (paragraph: string): LegacyText | undefined => {
  /** Cheap tests first: most paragraphs are plain ASCII, or Unicode from their first words on. */
  if (!/[¡-\u{10FFFF}]/u.test(paragraph)) return undefined;
  const seen = paragraph.normalize('NFC');
  if (unicodeLetter.test(seen)) return undefined;
  if (![tcvn3, vni].some(({ telltale }) => telltale.test(seen))) return undefined;
  const asTcvn3 = readAs(tcvn3, seen);
  const asVni = readAs(vni, seen);
  const reading = asTcvn3.after > asVni.after ? asTcvn3 : asVni;
  const rival = reading === asTcvn3 ? asVni : asTcvn3;
  return reading.encoding.telltale.test(seen) && isSure(reading, rival)
    ? { text: reading.text, encoding: reading.encoding.name }
    : undefined;
};

/**
 * A paragraph that was typed in TCVN3 or VNI, its bytes seen as Windows-1252 letters, in Unicode;
 * `undefined` when it is not, or when that is not sure. Sure is: the paragraph has a telltale of the
 * encoding and no letter beyond Windows-1252; of the words that the encoding reads otherwise than
 * they stand, four in five become Vietnamese syllables, at most half were some before, and the other
 * encoding makes fewer by three in ten; half of all words (every word, where only one changes) are
 * syllables in the end, and what comes out cannot be read once more. Give it one paragraph: others may be in another encoding.
 * @example convertLegacyText('§¹i héi') // { text: 'Đại hội', encoding: 'tcvn3' }
 */
export const convertLegacyText = (paragraph: string): LegacyText | undefined => {
  const converted = readOnce(paragraph);
  return converted && !readOnce(converted.text) ? converted : undefined;
};

/** Whether a paragraph surely is TCVN3 or VNI text; a few microseconds for almost all others. */
export const hasLegacyText = (paragraph: string): boolean =>
  convertLegacyText(paragraph) !== undefined;
