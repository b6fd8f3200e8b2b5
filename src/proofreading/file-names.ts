import type { Span } from './blank.ts';

/** File extensions, and endings of addresses without `https://`. */
const endings = new Set(
  (
    'doc docx xls xlsx ppt pptx pdf md txt rtf csv html htm php aspx jpg jpeg png gif webp svg ' +
    'mp3 mp4 m4a wav avi mov zip rar yaml yml json js ts exe vn com net org gov edu info io'
  ).split(' '),
);

const isNamePart = (unit: number): boolean =>
  (unit >= 48 && unit <= 57) ||
  (unit >= 65 && unit <= 90) ||
  (unit >= 97 && unit <= 122) ||
  unit === 45 ||
  unit === 46 ||
  unit === 95;

/** Names such as `tin-sang.docx` and `chinhphu.vn` in a text. */
export const fileNames = (text: string): Span[] => {
  const spans: Span[] = [];
  let done = 0;
  for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', done)) {
    let [start, end] = [dot, dot + 1];
    while (isNamePart(text.charCodeAt(end))) end += 1;
    if (end > dot + 1) {
      while (start > done && isNamePart(text.charCodeAt(start - 1))) start -= 1;
      const name = text.slice(start, end).replace(/[.-]{1,9}$/u, '');
      const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
      if (name.length > ending.length && endings.has(ending)) {
        spans.push({ start, end: start + name.length });
      }
    }
    done = end;
  }
  return spans;
};
