import type { Mark } from '../finding.ts';
import type { Rule } from '../rule.ts';

const closing: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '“': '”',
  '«': '»',
};
const opening: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(closing).map(([open, close]) => [close, open]),
);
const sign = /[()[\]{}“”«»]/gu;

/** The end of a link or of another mark of Markdown, which closes a bracket. */
const endOfMarkup = /\]?\uFFFC/u;

/** `a)` and `12)` are labels, `:)` is an emoticon, and `")` ends the caption of an image. */
const isLabel = (text: string, bracket: number): boolean =>
  /(?:(?:^|[\s(;,.:"“])(?:\p{L}|\d{1,3}|[ivx]{2,4})|[:;=]-?|["'”\uFFFC])$/iu.test(
    text.slice(Math.max(0, bracket - 5), bracket),
  );

/** A label, or a part of a wrongly decoded letter (`vá»`). */
const maybeAlone = (text: string, closed: string, at: number): boolean =>
  closed === '»' || (closed === ')' && isLabel(text, at));

/** Mistyped links and the code of programs, which are reported as such. */
const otherFault = /[\]})]\(|\)\[|\[[^\]]*\}|\{[^}]*[":]/u;

/** A bracket before markup may belong to it. */
const maybeMarkup = (text: string, open: string, at: number): boolean =>
  (open === '[' || open === '{') && endOfMarkup.test(text.slice(at));

interface Unpaired {
  readonly at: number;
  readonly missing: string;
}

/** Signs without their counterpart; a quotation may continue in the next paragraph. */
const unpairedIn = (paragraph: string, goesOn: boolean): Unpaired[] => {
  const open: Readonly<Record<string, number[]>> = { '(': [], '[': [], '{': [], '“': [], '«': [] };
  const unpaired: Unpaired[] = [];
  for (const { 0: found, index } of paragraph.matchAll(sign)) {
    const missing = opening[found];
    if (missing === undefined) open[found]?.push(index);
    else if (open[missing]?.pop() === undefined && !maybeAlone(paragraph, found, index)) {
      unpaired.push({ at: index, missing });
    }
  }
  const left = Object.entries(open).flatMap(([found, places]) =>
    goesOn && found === '“'
      ? []
      : places
          .filter((at) => !maybeMarkup(paragraph, found, at))
          .map((at) => ({ at, missing: closing[found] ?? '' })),
  );
  const all = [...unpaired, ...left];
  return otherFault.test(paragraph) ? all.filter(({ missing }) => !'[]{}'.includes(missing)) : all;
};

/** Behind a digit a straight quotation mark may mean inches or seconds; in a caption it is markup. */
const otherUse = /\d"|\]\(/u;

/** Before a word, as if a quotation began. */
const opens = /(?<=^|[\s(])"(?=\p{L})/u;

/** A straight quotation mark that is the last of an odd number and opens a quotation. */
const straightIn = (paragraph: string): Unpaired[] => {
  const last = paragraph.lastIndexOf('"');
  const isOdd = paragraph.split('"').length % 2 === 0;
  const isOpening = opens.test(paragraph.slice(Math.max(0, last - 1)));
  return last >= 0 && isOdd && isOpening && !otherUse.test(paragraph)
    ? [{ at: last, missing: '"' }]
    : [];
};

/** `‘Chúng ta`: an opening quotation mark without any sign that could close it. */
const singleIn = (paragraph: string): Unpaired[] => {
  const at = paragraph.lastIndexOf('‘');
  return at >= 0 && /^‘\p{L}[^’'′´`"”]*$/u.test(paragraph.slice(at)) ? [{ at, missing: '’' }] : [];
};

/** Quotes and brackets without their counterpart in the same paragraph. */
export const unpairedSigns: Rule = ({ prose, mark }) => {
  let start = 0;
  let isQuoted = false;
  return prose.split('\n\n').flatMap((paragraph, index, all): Mark[] => {
    const from = start;
    start += paragraph.length + 2;
    const goesOn = all[index + 1]?.trimStart().startsWith('“') === true;
    const found = [
      ...unpairedIn(paragraph, goesOn),
      ...straightIn(paragraph),
      ...singleIn(paragraph),
    ].filter(({ missing }) => !(isQuoted && missing === '“'));
    isQuoted = goesOn;
    return found.map(({ at, missing }) => mark(from + at, from + at + 1, missing));
  });
};
