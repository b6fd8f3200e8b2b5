import type { Line } from '../lines.ts';
import type { PreparedText } from '../prepared-text.ts';
import type { Rule } from '../rule.ts';

/** A byline, recognised by the word that begins it, with or without emphasis. */
const byline =
  /^[*_ \t\u00A0]{0,9}(?:T\/h|Thực hiện|Tin(?:,? (?:bài|ảnh))?|(?:Tin, )?[Bb]ài(?:(?:,| và) ảnh)?|Ảnh|Nguồn(?: tin)?|Tác giả|Người viết|Biên tập|CTV|PV)[*_ ]{0,9}:[*_]{0,9}\s*\S/u;

/** A file name after `Ảnh:` is not a person. */
const fileName = /\.(?:jpe?g|png|gif|webp|heic|mp3|m4a|mp4)[*_) \t.]{0,9}$/iu;

/** A byline is short. */
const longest = 120;
const lastLines = 3;

const isByline = ({ prose }: PreparedText, { start, end }: Line): boolean =>
  end - start <= longest &&
  byline.test(prose.slice(start, end)) &&
  !fileName.test(prose.slice(start, end));

/** The last lines with words, from the end, and the one before them. */
const lastWritten = ({ prose, lines }: PreparedText): readonly Line[] => {
  const written: Line[] = [];
  for (let index = lines.length - 1; index >= 0 && written.length <= lastLines; index -= 1) {
    const line = lines[index];
    if (line && prose.slice(line.start, line.end).trim() !== '') written.push(line);
  }
  return written;
};

const isAlone = (text: PreparedText): boolean => {
  const written = lastWritten(text);
  return written.length <= lastLines && written.every((line) => isByline(text, line));
};

/** A byline in the last lines of a body; it belongs in the front matter. */
export const bylinesInBody: Rule = (text) =>
  isAlone(text)
    ? []
    : lastWritten(text)
        .slice(0, -1)
        .flatMap((line) => (isByline(text, line) ? [text.mark(line.start, line.end)] : []));

/** A text that consists only of bylines: its body was forgotten. */
export const bylineAlone: Rule = (text) => {
  const first = lastWritten(text).at(-1);
  return first && isAlone(text) ? [text.mark(first.start, first.end)] : [];
};
