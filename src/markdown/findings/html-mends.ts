import { htmlList } from './html-list.ts';
import { htmlTable } from './html-table.ts';
import type { Mend } from './markup-finding.ts';

/** The kind of a piece of text decides how line breaks are written in it. */
export type PieceKind = 'text' | 'heading' | 'cell';

const raised = { from: '0123456789+-()n', to: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿ' };
const lowered = { from: '0123456789+-()', to: '₀₁₂₃₄₅₆₇₈₉₊₋₍₎' };

const shifted = (signs: string, { from, to }: typeof raised): string =>
  [...signs].map((sign) => to.charAt(from.indexOf(sign))).join('');

/** The digits of `^2^` and `~2~` as Unicode superscripts and subscripts. */
export const shiftedDigits = (written: string): string =>
  shifted(written.slice(1, -1), written.startsWith('^') ? raised : lowered);

interface HtmlRule {
  readonly pattern: RegExp;
  /** `undefined` if the meaning is not certain. */
  readonly insert: (match: RegExpExecArray, piece: PieceKind) => string | undefined;
}

const isAtEdge = ({ 0: whole, index, input }: RegExpExecArray): boolean =>
  input.slice(0, index).trim() === '' || input.slice(index + whole.length).trim() === '';

const between = (match: RegExpExecArray, piece: PieceKind): string => {
  if (isAtEdge(match)) return '';
  return piece === 'text' ? '\n\n' : ' ';
};

/** A separate block in the middle of a piece. */
const asBlock = (
  { 0: whole, index, input }: RegExpExecArray,
  piece: PieceKind,
  made: string | undefined,
): string | undefined => {
  if (piece !== 'text' || made === undefined) return undefined;
  const isFirst = input.slice(0, index).trim() === '';
  const isLast = input.slice(index + whole.length).trim() === '';
  return `${isFirst ? '' : '\n\n'}${made}${isLast ? '' : '\n\n'}`;
};

const lineEnd = (match: RegExpExecArray, piece: PieceKind): string | undefined => {
  if (isAtEdge(match)) return '';
  if (piece === 'cell') return undefined;
  if (piece === 'heading') return ' ';
  return (match[0].match(/<br/giu)?.length ?? 0) > 1 ? '\n\n' : '\\\n';
};

const frames = String.raw`\s*(?:<\/?(?:p|div)(?:\s[^<>]*)?>\s*)*`;

/** An element with the paragraphs and divisions that begin or end beside it. */
const alone = (element: string): RegExp => new RegExp(`${frames}${element}${frames}`, 'giu');

/** Elements that contain others first. */
const rules: readonly HtmlRule[] = [
  { pattern: /^<table[^<>]*>[^]*<\/table>$/giu, insert: ([whole]) => htmlTable(whole) },
  { pattern: /^<hr\s*\/?>$/giu, insert: () => '---' },
  {
    pattern: alone(
      String.raw`<h(?<level>[1-6])(?:\s[^<>]*)?>\s*(?<words>[^<>\n]+?)\s*<\/h\k<level>>`,
    ),
    insert: (match, piece) =>
      asBlock(
        match,
        piece,
        `${'#'.repeat(Number(match.groups?.['level']))} ${match.groups?.['words']}`,
      ),
  },
  { pattern: /[ \t]*(?:<br\s*\/?>\s*)+/giu, insert: lineEnd },
  {
    pattern: /<sup>\s*([\d+\-()n]{1,4})\s*<\/sup>/giu,
    insert: ([, signs = '']) => shifted(signs, raised),
  },
  {
    pattern: /<sub>\s*([\d+\-()]{1,4})\s*<\/sub>/giu,
    insert: ([, signs = '']) => shifted(signs, lowered),
  },
  {
    pattern:
      /<a\s[^<>]*?href=["“”']((?:\/|https?:\/\/|mailto:|tel:)[^"“”'<>\s]*)["“”'][^<>]*>([^<>[\]\n]+)<\/a>/giu,
    insert: ([, target, words]) => `[${words}](${target})`,
  },
  {
    pattern: /<(b|strong)>\s*([^<>\n*]+?)\s*<\/\1>/giu,
    insert: ([, , words]) => `**${words}**`,
  },
  { pattern: /<(i|em)>\s*([^<>\n*]+?)\s*<\/\1>/giu, insert: ([, , words]) => `*${words}*` },
  {
    pattern: /<(s|del|strike)>\s*([^<>\n~]+?)\s*<\/\1>/giu,
    insert: ([, , words]) => `~~${words}~~`,
  },
  {
    pattern: alone(
      String.raw`<(?<name>ul|ol)(?:\s[^<>]*)?>(?<inside>(?:(?!<[uo]l)[^])*?)<\/\k<name>>`,
    ),
    insert: (match, piece) =>
      asBlock(match, piece, htmlList(match.groups?.['name'] ?? '', match.groups?.['inside'] ?? '')),
  },
  { pattern: /<\/?(?:span|font|o:p|center|u)(?:\s[^<>]*)?>/giu, insert: () => '' },
  { pattern: /\s*(?:<\/?(?:p|div)(?:\s[^<>]*)?>\s*)+/giu, insert: between },
];

/**
 * The Markdown for HTML in a piece of text, if it is certain: each change with its position in the
 * piece; changes never overlap.
 */
export const htmlMends = (content: string, piece: PieceKind): Mend[] => {
  const mends: Mend[] = [];
  for (const { pattern, insert } of rules) {
    for (const match of content.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const made = insert(match, piece);
      const isFree = !mends.some((other) => start < other.end && other.start < end);
      if (made !== undefined && isFree) mends.push({ start, end, insert: made });
    }
  }
  return mends.toSorted((a, b) => a.start - b.start);
};
