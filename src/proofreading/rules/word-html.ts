import type { Rule } from '../rule.ts';

/** What Word leaves behind when its pages are pasted with their markup. */
const fromWord =
  /<\/?[ovwm]:[a-z]|<\/?st1:|<[a-z]\w*\s[^<>\n]*style=|class=["']?Mso|&nbsp;|<!--\[if|<!\[endif|<\/?font\b/iu;

/** Pasted Word HTML: one mark a line. */
export const wordHtml: Rule = ({ withoutCode, lines, mark }) =>
  (withoutCode.includes('<') || withoutCode.includes('&')) && fromWord.test(withoutCode)
    ? lines.flatMap(({ start, end }) => {
        const match = fromWord.exec(withoutCode.slice(start, end));
        return match ? [mark(start + match.index, start + match.index + match[0].length)] : [];
      })
    : [];
