import { readKeyedLine, type KeyedForm, type KeyedLine } from './read-keyed-line.ts';

/** A line that was typed in Vietnamese while the keyboard program did not run. */
export interface KeyedText {
  /** Counted from 0, among the lines that were asked about. */
  readonly index: number;
  readonly form: KeyedForm;
  /** As it was meant, NFC. */
  readonly meant: string;
  /** Whether nothing else can have been meant. */
  readonly isSure: boolean;
}

const forms = ['viqr', 'vni-keys', 'telex'] as const;

/** What no line can do without; most lines are Vietnamese with its own letters. */
const mayBe: Readonly<Record<KeyedForm, RegExp>> = {
  viqr: /dd|DD|[AaEeOoUuIiYy][\^+*(]?['`?~.][A-Za-z ,;:)]|[AaEeOoUu][\^+*(]/u,
  'vni-keys': /[A-Za-z][1-9]/u,
  telex: /[sfrxjwSFRXJW]|dd|DD|aa|ee|oo/u,
};

/** A letter of Vietnamese that is none of ASCII: the keyboard program did run. */
const ownLetter = /[[\p{L}\p{M}]--[A-Za-z]]/v;

/** Telex is made of letters alone, as every language is; the other forms are not. */
const wanted: Readonly<Record<KeyedForm, number>> = { viqr: 1, 'vni-keys': 1, telex: 2 };

const isSureAlone = ({ words, foreign, changed, telling }: KeyedLine, form: KeyedForm): boolean =>
  words >= 2 &&
  changed >= 2 &&
  changed >= words * 0.25 &&
  foreign <= words * 0.15 &&
  telling.size >= wanted[form];

/** Beside lines that surely are of this form. */
const isSureBeside = ({ words, foreign, changed }: KeyedLine): boolean =>
  changed > 0 && foreign <= words * 0.25;

/**
 * Which lines of a text were typed by VIQR, VNI or Telex without a keyboard program, with what they
 * mean. Only a line that comes out as Vietnamese syllables almost wholly is among them, so that no
 * English, no code and no address is.
 */
export const findKeyedLines = (lines: readonly string[]): KeyedText[] => {
  const asked = lines.flatMap((line, index) =>
    /[A-Za-z]/u.test(line) && !ownLetter.test(line) ? [{ line, index }] : [],
  );
  for (const form of forms) {
    const read = asked.flatMap(({ line, index }) =>
      mayBe[form].test(line) ? [{ index, read: readKeyedLine(line, form) }] : [],
    );
    const alone = new Set(
      read.filter((each) => isSureAlone(each.read, form)).map(({ index }) => index),
    );
    if (alone.size === 0) continue;
    return read
      .filter((each) => alone.has(each.index) || isSureBeside(each.read))
      .map(({ index, read: { text, isDoubtful } }) => ({
        index,
        form,
        meant: text,
        isSure: !isDoubtful,
      }));
  }
  return [];
};
