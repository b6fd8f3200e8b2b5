import { tcvn3, vni, type LegacyEncoding } from './legacy-encoding.ts';
import { isAbbreviation, isVietnameseSyllable, syllableShare } from './vietnamese-syllable.ts';

export interface LegacyText {
  /** The paragraph in Unicode, NFC. */
  readonly text: string;
  readonly encoding: LegacyEncoding['name'];
}

/** Figures about a paragraph read in an encoding. */
interface Reading {
  readonly encoding: LegacyEncoding;
  readonly text: string;
  /** The distinct words that the encoding changes. */
  readonly words: ReadonlySet<string>;
  /**
   * The share of these words, including repeats, that are Vietnamese syllables before the change.
   */
  readonly before: number;
  /** The same share after the change. */
  readonly after: number;
}

/**
 * A letter that Windows-1252 lacks, such as `ế` or `đ`, or a combining mark: the text is Unicode.
 */
const unicodeLetter = /[\p{L}--[A-Za-zª-ÿŒœŠšŽžŸƒˆ]]|[\u0300-\u036F]/v;

/** Runs of letters and of the symbols that are letters in TCVN3. */
const legacyWord = /[A-Za-z¡-ÿŒœŠšŽžŸƒ]+/gu;

const areSyllables = (words: string): boolean =>
  (words.match(/\p{L}+/gu) ?? ['']).every(isVietnameseSyllable);

/** A word with symbols or capitals inside does not count as good. */
const isGoodAsItStands = (word: string): boolean =>
  /^\p{L}+$/u.test(word) && !/\p{Ll}\p{Lu}/u.test(word) && isVietnameseSyllable(word);

const readAs = (encoding: LegacyEncoding, paragraph: string): Reading => {
  const changed = (paragraph.match(legacyWord) ?? [])
    .map((word) => {
      const read = encoding.decode(word);
      /** A non-ASCII letter is left that this encoding does not have. */
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

/**
 * Thresholds measured on the Declaration of Human Rights in 530 languages, and on both encodings.
 */
const isSure = ({ before, after, words, text }: Reading, rival: Reading): boolean =>
  after >= 0.8 &&
  before <= 0.5 &&
  after - rival.after >= 0.3 &&
  /** Unchanged words count here. If only one word changes, every word must be a syllable. */
  syllableShare(text) >= (words.size > 1 ? 0.5 : 1);

/** One decoding, whose result may itself be encoded again. */
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
 * The Unicode text of a paragraph in TCVN3 or VNI whose bytes are shown as Windows-1252 letters;
 * `undefined` if it is something else or not certain. It is certain if
 * - the paragraph has a telltale of the encoding and no letter beyond Windows-1252;
 * - of the words that the encoding changes, four in five become Vietnamese syllables, and at most
 * half were syllables before;
 * - the other encoding yields fewer syllables, by three in ten;
 * - half of all words (every word, if only one changes) are syllables in the end;
 * - the result cannot be converted once more.
 *
 * Pass one paragraph at a time: others may be in another encoding.
 * @example convertLegacyText('§¹i héi') // { text: 'Đại hội', encoding: 'tcvn3' }
 */
export const convertLegacyText = (paragraph: string): LegacyText | undefined => {
  const converted = readOnce(paragraph);
  return converted && !readOnce(converted.text) ? converted : undefined;
};

/**
 * Whether a paragraph is certainly TCVN3 or VNI; takes a few microseconds for nearly all others.
 */
export const hasLegacyText = (paragraph: string): boolean =>
  convertLegacyText(paragraph) !== undefined;
