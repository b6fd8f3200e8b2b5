import type { Rule } from '../rule.ts';

/** A byline, recognised by the word that begins it, with or without emphasis. */
const byline =
  /^[*_ \t\u00A0]{0,9}(?:T\/h|Thực hiện|Tin(?:,? (?:bài|ảnh))?|(?:Tin, )?[Bb]ài(?:(?:,| và) ảnh)?|Ảnh|Nguồn(?: tin)?|Tác giả|Người viết|Biên tập|CTV|PV)[*_ ]{0,9}:[*_]{0,9}\s*\S/u;

/** A byline is short. */
const longest = 120;
const lastLines = 3;

/** A byline in the last lines of a body; it belongs in the front matter. */
export const bylinesInBody: Rule = ({ prose, lines, mark }) => {
  const written = [];
  for (let index = lines.length - 1; index >= 0 && written.length <= lastLines; index -= 1) {
    const line = lines[index];
    if (line && prose.slice(line.start, line.end).trim() !== '') written.push(line);
  }
  /** A text that is nothing but a byline has no body. */
  return written.slice(0, -1).flatMap(({ start, end }) => {
    const line = prose.slice(start, end);
    return line.length <= longest && byline.test(line) ? [mark(start, end)] : [];
  });
};
