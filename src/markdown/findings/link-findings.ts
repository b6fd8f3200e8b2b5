import { attributeOf } from '../attribute-of.ts';
import type { WrittenToken } from '../places/written-token.ts';
import type { MarkupFinding } from './markup-finding.ts';

type Place = (offset: number) => number;

const isShown = ({ token }: WrittenToken): boolean =>
  token.type === 'image' || token.type === 'code_inline' || token.content.trim() !== '';

/** Links without words, and targets that are not allowed. */
export const linkFindings = (
  written: readonly WrittenToken[],
  placeOf: Place,
  isAllowed: (target: string) => boolean,
): MarkupFinding[] => {
  const open: number[] = [];
  return written.flatMap((piece, index): MarkupFinding[] => {
    const { token } = piece;
    if (token.type === 'link_open') open.push(index);
    if (token.type === 'image') {
      const target = attributeOf(token, 'src');
      const at = piece.target ?? piece;
      const span = { start: placeOf(at.start), end: placeOf(at.end) };
      return isAllowed(target) ? [] : [{ kind: 'imageTarget', found: target, ...span }];
    }
    if (token.type !== 'link_close') return [];
    const from = open.pop() ?? index;
    const opening = written[from];
    if (!opening) return [];
    const target = attributeOf(opening.token, 'href');
    const words = written.slice(from + 1, index);
    const isBare = opening.token.info === 'auto';
    if (!isBare && !words.some(isShown)) {
      const span = { start: placeOf(opening.start), end: placeOf(piece.end) };
      return [{ kind: 'linkEmpty', found: target, ...span }];
    }
    const at = piece.target ?? { start: opening.start, end: piece.end };
    const span = { start: placeOf(at.start), end: placeOf(at.end) };
    return isAllowed(target) ? [] : [{ kind: 'linkTarget', found: target, ...span }];
  });
};
