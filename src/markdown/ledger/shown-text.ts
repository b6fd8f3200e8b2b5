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

/** Tokens of notes that nobody calls: no page shows them, which is reported by itself. */
const uncalled = (tokens: readonly Token[], called: ReadonlySet<string>): ReadonlySet<Token> => {
  let isWithin = false;
  return new Set(
    tokens.filter(({ type, meta }) => {
      if (type === 'footnote_reference_open') isWithin = !called.has(String(meta?.['label']));
      if (type === 'footnote_reference_close') isWithin = false;
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
  const hidden = uncalled(tokens, called);
  const inPieces = pieces.filter(({ token }) => !hidden.has(token)).map(textOf);
  const code = tokens.filter((token) => token.type === 'fence' && !hidden.has(token));
  return [...inPieces, ...code.map(({ content }) => content)].join('\n');
};
