import type { Token } from 'markdown-it';
import type { Piece } from '../findings/piece-findings.ts';
import type { WrittenToken } from '../places/written-token.ts';

const shownIn = ({ token }: WrittenToken): string => {
  if (/^(?:text|text_special|code_inline)$/u.test(token.type)) return token.content;
  return /^(?:image|footnote_ref|softbreak|hardbreak)$/u.test(token.type) ? ' ' : '';
};

/** Words beside which something was cut out, such as a note, are words of their own. */
const textOf = ({ written }: Piece): string =>
  written
    .map((each, index) => {
      const isApart = each.start !== (written[index - 1]?.end ?? each.start);
      return (isApart ? ' ' : '') + shownIn(each);
    })
    .join('');

const labelOf = ({ meta }: Token): string => String(meta?.['label']);

/**
 * Tokens of notes that no page shows, which is reported by itself: nobody calls them, or a later note has
 * taken their label.
 */
const unshownNotes = (
  tokens: readonly Token[],
  called: ReadonlySet<string>,
): ReadonlySet<Token> => {
  const opening = tokens.filter(({ type }) => type === 'footnote_reference_open');
  const shown = new Map(opening.map((token) => [labelOf(token), token]));
  let isWithin = false;
  return new Set(
    tokens.filter((token) => {
      if (token.type === 'footnote_reference_open') {
        isWithin = !called.has(labelOf(token)) || shown.get(labelOf(token)) !== token;
      }
      if (token.type === 'footnote_reference_close') isWithin = false;
      return isWithin;
    }),
  );
};

/**
 * All words of a text that a reader must see, right after it was parsed, before any rule moves or changes
 * them.
 */
export const shownText = (
  tokens: readonly Token[],
  pieces: readonly Piece[],
  called: ReadonlySet<string>,
): string => {
  const hidden = unshownNotes(tokens, called);
  const inPieces = pieces.filter(({ token }) => !hidden.has(token)).map(textOf);
  const code = tokens.filter((token) => token.type === 'fence' && !hidden.has(token));
  return [...inPieces, ...code.map(({ content }) => content)].join('\n');
};
