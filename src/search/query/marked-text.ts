import { soundForm, foldedForm } from '../words/written-form.ts';
import { wordsIn } from '../words/words-in.ts';
import { countsMarks, type AskedWord } from './parse-query.ts';

/** A piece of a text; searched words are marked. */
export interface TextPart {
  readonly text: string;
  readonly isMarked: boolean;
}

/**
 * The searched words of a text: if two of them are together anywhere, only such pairs, else each
 * word.
 */
const markedWords = (
  forms: readonly string[],
  isAsked: (form: string, word: AskedWord) => boolean,
  asked: readonly AskedWord[],
): ReadonlySet<number> => {
  const together = new Set<number>();
  for (let index = 1; index < forms.length; index += 1) {
    const [before = '', form = ''] = [forms[index - 1], forms[index]];
    const isPair = asked.some((word, place) => {
      const last = asked[place - 1];
      return last !== undefined && isAsked(before, last) && isAsked(form, word);
    });
    if (isPair) together.add(index - 1).add(index);
  }
  if (together.size > 0 || asked.some(({ isBound }) => isBound)) return together;
  const apart = new Set<number>();
  for (const [index, form] of forms.entries()) {
    if (asked.some((word) => isAsked(form, word))) apart.add(index);
  }
  return apart;
};

/**
 * A text in parts, with the searched words marked; only with the exact typed diacritics, if such
 * words occur.
 */
export const markedText = (text: string, asked: readonly AskedWord[]): readonly TextPart[] => {
  const words = wordsIn(text);
  const forms = words.map(({ form }) => form);
  const exact = countsMarks(asked)
    ? markedWords(forms, (form, { sound }) => soundForm(form) === sound, asked)
    : new Set<number>();
  const marked =
    exact.size > 0
      ? exact
      : markedWords(forms, (form, { fold }) => foldedForm(form) === fold, asked);
  const parts: TextPart[] = [];
  let end = 0;
  for (const [index, word] of words.entries()) {
    if (!marked.has(index)) continue;
    /** A run of marked words is one mark. */
    const start = marked.has(index - 1) ? end : word.start;
    if (start > end) parts.push({ text: text.slice(end, start), isMarked: false });
    const last = parts[parts.length - 1];
    const piece = text.slice(start, word.end);
    if (marked.has(index - 1) && last) {
      parts[parts.length - 1] = { text: last.text + piece, isMarked: true };
    } else parts.push({ text: piece, isMarked: true });
    end = word.end;
  }
  if (end < text.length) parts.push({ text: text.slice(end), isMarked: false });
  return parts;
};
