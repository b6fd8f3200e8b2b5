import { readKeyedLine, type KeyedForm, type KeyedLine } from './read-keyed-line.ts';

/** A line of Vietnamese that was typed without an input method. */
export interface KeyedText {
  /** Counted from 0, among the given lines. */
  readonly index: number;
  readonly form: KeyedForm;
  /** The intended text, NFC. */
  readonly meant: string;
  /** Whether no other meaning is possible. */
  readonly isSure: boolean;
}

const forms = ['viqr', 'vni-keys', 'telex'] as const;

/** What every line of a form must contain; most lines are proper Vietnamese. */
const mayBe: Readonly<Record<KeyedForm, RegExp>> = {
  viqr: /dd|DD|[AaEeOoUuIiYy][\^+*(]?['`?~.][A-Za-z ,;:)]|[AaEeOoUu][\^+*(]/u,
  'vni-keys': /[A-Za-z][1-9]/u,
  telex: /[sfrxjwSFRXJW]|dd|DD|aa|ee|oo/u,
};

/** A non-ASCII letter of Vietnamese: the input method was active. */
const ownLetter = /[[\p{L}\p{M}]--[A-Za-z]]/v;

/** Telex consists only of letters, like every language; the other forms do not. */
const wanted: Readonly<Record<KeyedForm, number>> = { viqr: 1, 'vni-keys': 1, telex: 2 };

const isSureAlone = ({ words, foreign, changed, telling }: KeyedLine, form: KeyedForm): boolean =>
  words >= 2 &&
  changed >= 2 &&
  changed >= words * 0.25 &&
  foreign <= words * 0.15 &&
  telling.size >= wanted[form];

/** Whether a line is certain because of other certain lines in the same form. */
const isSureBeside = ({ words, foreign, changed }: KeyedLine): boolean =>
  changed > 0 && foreign <= words * 0.25;

/**
 * The lines of a text that were typed in VIQR, VNI or Telex without an input method, with their
 * meaning. Only lines that become Vietnamese syllables almost entirely are included, so that
 * English, code and addresses are not.
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
