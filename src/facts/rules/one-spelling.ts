import { formValue, type WordForm } from '../../encoding/word-forms.ts';
import type { FactMark } from '../fact.ts';
import type { FactRule, FactText } from '../fact-rule.ts';

/** Syllables that may be spelled with i or y; `hi` only in two words. */
const iOrY =
  /(?=[kslmtqh])(?<!\p{L})(?:k[ĩỹ]|s[ĩỹ](?! số)|m[ĩỹ](?= thuật| mãn| quan| nghệ| phẩm)|l[íý](?! nhí| lắc)|t[ỉỷ](?! mỉ| tê| tách)|qu[íý]|k[ìỳ](?! cọ| kèo| nhông| lân| đà)|h[iy](?= sinh| vọng))(?![\p{L}\p{M}-])/uy;

const other: Readonly<Record<string, string>> = {
  ĩ: 'ỹ',
  ỹ: 'ĩ',
  í: 'ý',
  ý: 'í',
  ỉ: 'ỷ',
  ỷ: 'ỉ',
  ì: 'ỳ',
  ỳ: 'ì',
  i: 'y',
  y: 'i',
};

const otherSpelling = (word: string): string =>
  word.slice(0, -1) + (other[word.slice(-1)] ?? word.slice(-1));

interface Written {
  readonly word: string;
  readonly start: number;
}

const mayBeEither = formValue(({ text }: WordForm): boolean =>
  /^(?:[ksmltq]u?|h)[ĩỹíýỉỷìỳiy]$/u.test(text),
);

const writtenIn = ({ prose, words }: Pick<FactText, 'prose' | 'words'>): Written[] => {
  const written: Written[] = [];
  for (const { start, form } of words) {
    if (!mayBeEither(form)) continue;
    iOrY.lastIndex = start;
    if (iOrY.test(prose)) written.push({ word: form.text, start });
  }
  return written;
};

/** If both spellings are equally frequent, the first one. */
const kept = (words: readonly string[]): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const isKept = (word: string): boolean => {
    const [own, others] = [counts.get(word) ?? 0, counts.get(otherSpelling(word)) ?? 0];
    return (
      own > others || (own === others && words.indexOf(word) < words.indexOf(otherSpelling(word)))
    );
  };
  return new Set([...counts.keys()].filter(isKept));
};

const marksIn = (text: FactText, right: ReadonlySet<string>): FactMark[] =>
  writtenIn(text)
    .filter(({ word }) => !right.has(word))
    .map(({ word, start }) => ({
      ...text.mark(start, start + word.length, otherSpelling(word)),
      rule: 'one-spelling',
      certainty: 'likely',
    }));

/** `kĩ` among `kỹ`: an article should use one spelling, that of most of its words. */
export const oneSpelling: FactRule = (text, { article = [text] }) => {
  const words = article.flatMap(writtenIn).map(({ word }) => word);
  const right = kept(words);
  return right.size === new Set(words).size ? [] : marksIn(text, right);
};
