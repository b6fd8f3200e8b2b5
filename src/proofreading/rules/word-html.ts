import type { Rule } from '../rule.ts';

/** Markup that Word leaves behind when text is pasted from it. */
const fromWord =
  /<\/?[ovwm]:[a-z]|<\/?st1:|<[a-z]\w*\s[^<>\n]*style=|class=["']?Mso|<!--\[if|<!\[endif|<\/?font\b/iu;

/** HTML pasted from Word; one mark for each line. */
export const wordHtml: Rule = ({ withoutCode, lines, mark }) =>
  withoutCode.includes('<') && fromWord.test(withoutCode)
    ? lines.flatMap(({ start, end }) => {
        const match = fromWord.exec(withoutCode.slice(start, end));
        return match ? [mark(start + match.index, start + match.index + match[0].length)] : [];
      })
    : [];
