import { raisedText } from '../../draft/raised-text.ts';
import type { Span } from '../../draft/spans.ts';
import { convertByFont, encodingOfFont, splitMark } from '../legacy-font.ts';
import { symbolText } from '../symbol-text.ts';
import type { RunFormat } from './run-format.ts';

/** A text of a paragraph as Word stores it, with its format. */
export interface TextPiece {
  readonly text: string;
  readonly format: RunFormat;
}

/** A part of a paragraph: a text, or a picture, note or line break. */
export type Piece = TextPiece | Exclude<Span, { readonly text: string }>;

/** What could not be shown as in Word: the signs of a font, or raised letters. */
export interface Unshown {
  readonly kind: 'symbol' | 'raised';
  readonly text: string;
}

const isText = (piece: Piece): piece is TextPiece => 'text' in piece;

const settings = ['strong', 'emphasis', 'delete', 'link', 'raised', 'font', 'isCaps'] as const;

const areSetAlike = (a: RunFormat, b: RunFormat): boolean =>
  settings.every((name) => a[name] === b[name]);

/**
 * Word starts a new run at every edit: neighbours with the same format become one. VNI writes a
 * vowel and its mark as two letters, which belong together even if their formats differ.
 */
const joined = (pieces: readonly Piece[]): Piece[] => {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (!last || !isText(last) || !isText(piece)) all.push(piece);
    else if (areSetAlike(last.format, piece.format)) {
      all[all.length - 1] = { ...last, text: last.text + piece.text };
    } else {
      const areVni = [last, piece].every(({ format }) => encodingOfFont(format.font) === 'vni');
      const mark = areVni ? splitMark(last.text, piece.text) : '';
      all[all.length - 1] = { ...last, text: last.text + mark };
      all.push({ ...piece, text: piece.text.slice(mark.length) });
    }
  }
  return all;
};

const capitals = (text: string): string => text.toLocaleUpperCase('vi');

/** The text as Word shows it, in Unicode. */
const shownText = (
  { text, format }: TextPiece,
  lose: (kind: Unshown['kind'], text: string) => void,
): string => {
  const decoded = convertByFont(text, format.font);
  const signs = encodingOfFont(format.font) ? undefined : symbolText(decoded, format.font);
  if (signs?.isLost) lose('symbol', decoded);
  const words = signs?.text ?? decoded;
  const cased = format.isCaps ? capitals(words) : words;
  if (format.raised === undefined || cased.trim() === '') return cased;
  const raised = raisedText(cased, format.raised);
  if (raised === undefined) lose('raised', cased.trim());
  return raised ?? cased;
};

/** The pieces of a paragraph in Unicode, and what of them cannot be shown as in Word. */
export const spansOf = (
  pieces: readonly Piece[],
): { readonly spans: readonly Span[]; readonly unshown: readonly Unshown[] } => {
  const unshown: Unshown[] = [];
  const spans = joined(pieces).map((piece): Span => {
    if (!isText(piece)) return piece;
    const { strong, emphasis, delete: struck, link } = piece.format;
    const text = shownText(piece, (kind, lost) => unshown.push({ kind, text: lost }));
    return { text, strong, emphasis, delete: struck, link };
  });
  return { spans, unshown };
};
