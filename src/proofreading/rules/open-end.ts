import type { Rule } from '../rule.ts';

/** Words that need another word behind them, unless the sentence continues in the next paragraph. */
const openEnd =
  /(?<=\p{L}{2} )(?:và|của|các|những|với|cho|tại|để|bởi|hoặc)(?=[ \t]*(?:\n[ \t]*\n(?!\s*\p{Ll})|\n*$))/gu;

/** A paragraph that ends within its sentence: the rest was not copied. */
export const openEnds: Rule = ({ prose, mark }) =>
  [...prose.matchAll(openEnd)].map(({ 0: word, index }) => mark(index, index + word.length));
