import type { WrittenToken } from '../places/written-token.ts';
import { entityLetter } from './entities.ts';
import type { MarkupFinding } from './markup-finding.ts';

const codeOf = (markup: string): number => {
  const [, hex = '', decimal = ''] = /^&#(?:x([\da-f]+)|(\d+));$/iu.exec(markup) ?? [];
  return hex === '' ? Number(decimal) : Number.parseInt(hex, 16);
};

const isEntity = ({ token }: WrittenToken): boolean =>
  token.type === 'text_special' && token.markup.startsWith('&');

/** One letter beyond U+FFFF, written as both halves of its surrogate pair. */
const pairOf = (first: WrittenToken, second: WrittenToken | undefined): string | undefined => {
  if (!second || first.end !== second.start || !isEntity(second)) return undefined;
  const both = String.fromCharCode(codeOf(first.token.markup), codeOf(second.token.markup));
  return both.isWellFormed() ? both : undefined;
};

/**
 * Letters written as HTML entities: those that are shown correctly, and numbers that are not a
 * letter (such as half of a surrogate pair), which a reader sees as `\uFFFD`.
 */
export const entityFindings = (
  written: readonly WrittenToken[],
  placeOf: (offset: number) => number,
): MarkupFinding[] => {
  let done = -1;
  return written.flatMap((each, index): MarkupFinding[] => {
    if (!isEntity(each) || each.start < done) return [];
    const { content, markup: found } = each.token;
    const start = placeOf(each.start);
    if (content !== '\uFFFD') {
      const insert = content === '&' ? undefined : entityLetter(found);
      const end = placeOf(each.end);
      return insert === undefined
        ? []
        : [{ kind: 'entityShown', start, end, found, mend: { start, end, insert } }];
    }
    const second = written[index + 1];
    const insert = pairOf(each, second);
    if (insert !== undefined && second) done = second.end;
    const end = placeOf(Math.max(each.end, done));
    const mend = insert === undefined ? undefined : { start, end, insert };
    return [{ kind: 'halfPair', start, end, found, mend }];
  });
};
