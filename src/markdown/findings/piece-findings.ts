import { brokenAddressFindings } from './broken-addresses.ts';
import { brokenWordFindings } from './broken-words.ts';
import { entityFindings } from './entity-findings.ts';
import { entityLetter } from './entities.ts';
import { fileNameFindings } from './file-names.ts';
import { htmlMends, shiftedDigits } from './html-mends.ts';
import { looseImageFindings } from './loose-images.ts';
import { forumMend } from './forum-codes.ts';
import { linkMend, rightBrackets, tightStress, turnedRound, withoutSpace } from './link-mends.ts';
import type { MarkupFinding, MarkupKind, Mend } from './markup-finding.ts';
import { pageNumberFindings } from './page-numbers.ts';
import type { Piece } from './piece.ts';
import { rowsIn } from './rows.ts';
import { signsIn, type Sign } from './signs.ts';
import { tabRowFindings } from './tab-rows.ts';
import { typedBreakFindings } from './typed-breaks.ts';

const mendOf: { readonly [Kind in MarkupKind]?: (written: string) => string | undefined } = {
  linkForm: linkMend,
  linkSpace: withoutSpace,
  linkReversed: turnedRound,
  linkBrackets: rightBrackets,
  forumCode: forumMend,
  stress: tightStress,
  strike: tightStress,
  headingSpace: (written) => `${written} `,
  highlight: (written) => `**${written.slice(2, -2)}**`,
  shiftedDigits,
  noteColon: (written) => `${written}:`,
  entity: entityLetter,
};

/** `Title` above a line of `=`, except the seven that Git puts between two versions. */
const headingMend = ({ content, placeOf }: Piece): Mend | undefined => {
  const [whole, title] = /^([^\n]+)\n(?!={7}\s*$)=+\s*$/u.exec(content) ?? [];
  return whole === undefined
    ? undefined
    : { start: placeOf(0), end: placeOf(content.length), insert: `## ${title}` };
};

const signFinding = (sign: Sign, piece: Piece, src: string): MarkupFinding => {
  const { placeOf } = piece.visible;
  const start = placeOf(sign.start);
  const end = placeOf(sign.end - 1) + 1;
  const found = src.slice(start, end);
  if (sign.kind === 'headingLine') return { ...sign, start, end, found, mend: headingMend(piece) };
  const insert = mendOf[sign.kind]?.(found);
  const mend = insert === undefined ? undefined : { start, end, insert };
  if (sign.kind !== 'headingSpace') return { kind: sign.kind, start, end, found, mend };
  const [line = ''] = /^[^\n]*/u.exec(src.slice(start)) ?? [];
  return { kind: sign.kind, start, end, found: line, mend };
};

/** The changes of HTML in a piece, as changes of the whole text. */
const htmlMendsIn = ({ content, kind, placeOf }: Piece, src: string): Mend[] => {
  const isPlain = src.slice(placeOf(0), placeOf(content.length)) === content;
  return htmlMends(content, kind)
    .filter(({ start, end, insert }) => isPlain || !/\n/u.test(content.slice(start, end) + insert))
    .map(({ start, end, insert }) => ({ start: placeOf(start), end: placeOf(end), insert }));
};

/** Each change belongs to the first tag that it removes. */
const withHtmlMends = (
  findings: readonly MarkupFinding[],
  piece: Piece,
  src: string,
): MarkupFinding[] => {
  if (!findings.some(({ kind }) => kind === 'tag')) return [...findings];
  const waiting = htmlMendsIn(piece, src);
  const mended = [...waiting];
  return findings.map((finding) => {
    if (finding.kind !== 'tag') return finding;
    const isMended = mended.some(({ start, end }) => start <= finding.start && finding.end <= end);
    const at = waiting.findIndex(({ start, end }) => start <= finding.start && finding.end <= end);
    return at < 0
      ? { ...finding, isMended }
      : { ...finding, isMended, mend: waiting.splice(at, 1)[0] };
  });
};

const commentsIn = ({ written, placeOf }: Piece): MarkupFinding[] =>
  written
    .filter(({ token }) => token.type === 'comment')
    .map(({ token, start, end }) => ({
      kind: 'comment',
      start: placeOf(start),
      end: placeOf(end),
      found: token.content,
    }));

/** Markup that a reader would see as raw text in one piece, and the comments in it. */
export const pieceFindings = (piece: Piece, src: string): MarkupFinding[] => {
  const { text } = piece.visible;
  const signs = [...signsIn(text), ...(piece.kind === 'cell' ? [] : rowsIn(text))];
  const findings = signs.map((sign) => signFinding(sign, piece, src));
  return [
    ...withHtmlMends(findings, piece, src),
    ...commentsIn(piece),
    ...entityFindings(piece.written, piece.placeOf),
    ...looseImageFindings(piece.written, piece.placeOf),
    ...fileNameFindings(piece, findings),
    ...typedBreakFindings(piece, src),
    ...brokenAddressFindings(piece),
    ...brokenWordFindings(piece),
    ...pageNumberFindings(piece),
    ...(piece.kind === 'text' ? tabRowFindings(piece, src) : []),
  ];
};
