import type { PreparedText } from '../prepared-text.ts';
import type { Rule } from '../rule.ts';
import { exactly } from '../trigger-words.ts';

/** Words that need another word behind them, unless the sentence continues in the next paragraph. */
const openEnd =
  /(?<=\p{L}{2} )(?:và|của|các|những|với|cho|tại|để|bởi|hoặc)(?=[ \t]*(?:\n[ \t]*\n(?!\s*\p{Ll})|\n*$))/gu;

const trigger = exactly('và của các những với cho tại để bởi hoặc');

const endsLine = /[ \t]*(?:\n|$)/uy;

/** Whether a line ends with such a word. */
const mayBeOpen = ({ prose, words }: PreparedText): boolean =>
  words.some(({ end, form }) => {
    if (!trigger(form)) return false;
    endsLine.lastIndex = end;
    return endsLine.test(prose);
  });

/** A paragraph that ends within its sentence: the rest was not copied. */
export const openEnds: Rule = (text) =>
  mayBeOpen(text)
    ? [...text.prose.matchAll(openEnd)].map(({ 0: word, index }) =>
        text.mark(index, index + word.length),
      )
    : [];
