import { lineLabel } from '../../../markdown/dialect/line-label.ts';
import type { Manner } from './manner.ts';

const entity = (letter: string): string => `&#${letter.codePointAt(0) ?? 0};`;

/** Nothing in an address needs a backslash, and one would cut it short. */
const address = /(https?:\/\/[^\s<>]*)/iu;

const signsOf = (escaped: string): RegExp =>
  new RegExp(`[${escaped}](?<!&)|&(?=#?\\w{1,31};)`, 'gu');

/**
 * A sign between spaces is no markup, but for tables, and for a backtick, which a later one makes
 * code.
 */
const isIdle = (words: string, at: number): boolean =>
  words[at] !== '`' && words[at - 1] === ' ' && words[at + 1] === ' ';

/** The words of a text with the backslashes of a manner. */
export const escapedWords = (words: string, { escaped, escapesAddresses }: Manner): string =>
  escaped === ''
    ? words
    : words
        .split(address)
        .map((part, index) =>
          index % 2 === 1 && !escapesAddresses
            ? part
            : part.replaceAll(signsOf(escaped), (found, at: number) =>
                isIdle(part, at) ? found : `\\${found}`,
              ),
        )
        .join('');

/** Signs at the beginning of a line that make something else of it. */
const starts =
  /^([ \t]*)(#{1,6}(?=\s|$)|[>|:=+-]|~~~|```|\*(?=\s|\[[^\]]*\]:|[ \t*]*$)|_(?=[ \t_]*$))/u;

const protectedLabel = (line: string, { usesEntities }: Manner): string | undefined => {
  const own = line.trimStart();
  const indent = line.slice(0, line.length - own.length);
  const label = lineLabel(own);
  if (!label) return undefined;
  const sign = /[.)/(-]/u.exec(label.text);
  if (sign) return `${indent}${own.slice(0, sign.index)}\\${own.slice(sign.index)}`;
  return usesEntities ? `${indent}${entity(own)}${own.slice(1)}` : undefined;
};

/** A line of a paragraph whose first signs are words. */
const protectedStart = (line: string, manner: Manner): string =>
  protectedLabel(line, manner) ??
  line
    .replace(/^([ \t]*\d{1,9})([.)])(?=\s|$)/u, String.raw`$1\$2`)
    .replace(starts, String.raw`$1\$2`);

/** The lines of a paragraph, protected from being read as something else if the manner says so. */
export const protectedLines = (text: string, manner: Manner): string =>
  manner.escapesStarts
    ? text
        .split('\n')
        .map((line) => protectedStart(line, manner))
        .join('\n')
    : text;

/** A text in quotation marks: the caption of a picture, the title of a link. */
export const quoted = (text: string): string =>
  `"${text
    .replaceAll(/\n/gu, ' ')
    .replaceAll(/\\(?=[!-/:-@[-`{-~]|$)|"|&(?=#?\w{1,31};)/gu, String.raw`\$&`)}"`;

/** The letters outside of bold or italic words that keep their signs from being read as such. */
export const entityOf = entity;
