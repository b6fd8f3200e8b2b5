import type { Token } from 'markdown-it';
import type { Piece } from '../findings/piece.ts';
import type { WrittenToken } from '../places/written-token.ts';

const shownIn = ({ token }: WrittenToken): string => {
  if (/^(?:text|text_special|code_inline)$/u.test(token.type)) return token.content;
  return /^(?:image|footnote_ref|softbreak|hardbreak)$/u.test(token.type) ? ' ' : '';
};

/** Words beside which something was cut out, such as a note, are words of their own. */
const textOf = (written: readonly WrittenToken[]): string =>
  written
    .map((each, index) => {
      const isApart = each.start !== (written[index - 1]?.end ?? each.start);
      return (isApart ? ' ' : '') + shownIn(each);
    })
    .join('');

const labelOf = ({ meta }: Token): string => String(meta?.['label']);

/** Tokens within the blocks of notes that some labels name, by whether the page shows the note. */
interface NoteTokens {
  readonly shown: ReadonlySet<Token>;
  /** Nobody calls them, or a later note has taken their label, which is reported by itself. */
  readonly hidden: ReadonlySet<Token>;
}

const noteTokens = (tokens: readonly Token[], called: ReadonlySet<string>): NoteTokens => {
  const opening = tokens.filter(({ type }) => type === 'footnote_reference_open');
  const last = new Map(opening.map((token) => [labelOf(token), token]));
  const found = { shown: new Set<Token>(), hidden: new Set<Token>() };
  let within: Set<Token> | undefined;
  for (const token of tokens) {
    if (token.type === 'footnote_reference_open') {
      const label = labelOf(token);
      within = called.has(label) && last.get(label) === token ? found.shown : found.hidden;
    }
    if (token.type === 'footnote_reference_close') within = undefined;
    within?.add(token);
  }
  return found;
};

/** All words of a text that a reader must see. */
export interface ShownText {
  /** In the order in which they are read. */
  readonly main: string;
  /** Those of its notes, which the page shows below the text, in the order of their calls. */
  readonly notes: string;
}

/**
 * All words of a text that a reader must see, right after it was parsed, before any rule moves or changes
 * them.
 */
export const shownText = (
  tokens: readonly Token[],
  pieces: readonly Piece[],
  called: ReadonlySet<string>,
): ShownText => {
  const notes = noteTokens(tokens, called);
  const writtenIn = new Map(pieces.map(({ token, written }) => [token, written]));
  const main: string[] = [];
  const below: string[] = [];
  for (const token of tokens) {
    if (notes.hidden.has(token)) continue;
    const place = notes.shown.has(token) ? below : main;
    if (token.type === 'fence') place.push(token.content);
    const written = writtenIn.get(token) ?? [];
    place.push(textOf(written.filter(({ isInNote }) => !isInNote)));
    below.push(textOf(written.filter(({ isInNote }) => isInNote)));
  }
  return { main: main.join('\n'), notes: below.join('\n') };
};
