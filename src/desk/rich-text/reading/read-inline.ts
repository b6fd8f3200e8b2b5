import type { Token } from 'markdown-it';
import type { Mark, Node } from 'prosemirror-model';
import { attributeOf } from '../../../markdown/attribute-of.ts';
import type { Piece } from '../../../markdown/findings/piece.ts';
import type { InlineNote } from '../../../markdown/places/written-tokens.ts';
import type { WrittenToken } from '../../../markdown/places/written-token.ts';
import { schema } from '../schema.ts';
import { withoutEscapes } from './rich-parser.ts';
import type { Segment } from './segment.ts';

const marksOf: Readonly<Record<string, (token: Token) => Mark>> = {
  strong_open: ({ markup }) => schema.mark('strong', { sign: markup.charAt(0) }),
  em_open: ({ markup }) => schema.mark('em', { sign: markup.charAt(0) }),
  s_open: () => schema.mark('strike'),
  link_open: (token) =>
    schema.mark('link', {
      href: attributeOf(token, 'href'),
      title: attributeOf(token, 'title').replaceAll(/\s*\n\s*/gu, ' '),
      label: (token.meta?.['label'] as string | undefined) ?? null,
      auto: token.info === 'auto',
    }),
};

/** The words of a picture's description. */
const plainWords = (tokens: readonly Token[]): string =>
  tokens
    .map(({ type, content, children }) =>
      type === 'softbreak' || type === 'hardbreak'
        ? ' '
        : children
          ? plainWords(children)
          : content,
    )
    .join('');

/** Something in a text that has no form in a document. */
export class WithoutForm extends Error {}

/** Reads the tokens of one piece of text. */
class InlineReading {
  readonly nodes: Node[] = [];
  readonly segments: Segment[] = [];
  private marks: readonly Mark[] = [];
  /** Links that an address makes by itself: they are no marks. */
  private readonly bare: boolean[] = [];
  private isInCaption = false;
  private readonly written: ReadonlyMap<Token, WrittenToken>;
  private readonly piece: Piece;
  private readonly notes: readonly InlineNote[];

  constructor(piece: Piece, notes: readonly InlineNote[]) {
    this.piece = piece;
    this.notes = notes;
    this.written = new Map(piece.written.map((each) => [each.token, each]));
  }

  private add(token: Token, node: Node): void {
    const { start = 0, end = start } = this.written.get(token) ?? {};
    const { placeOf } = this.piece;
    this.segments.push({ size: node.nodeSize, start: placeOf(start), end: placeOf(end) });
    this.nodes.push(node.mark(this.marks));
  }

  private text(token: Token, ...more: readonly Mark[]): void {
    if (token.content === '') return;
    const outer = this.marks;
    for (const mark of more) this.marks = mark.addToSet(this.marks);
    this.add(token, schema.text(token.content));
    this.marks = outer;
  }

  private image(token: Token): void {
    const { title } = this.written.get(token) ?? {};
    const caption = title ? this.piece.content.slice(title.start, title.end) : '';
    const attrs = {
      src: attributeOf(token, 'src'),
      alt: plainWords(token.children ?? []),
      caption: withoutEscapes(caption).replaceAll(/\s*\n\s*/gu, ' '),
    };
    this.add(token, schema.node('image', attrs));
  }

  private note(token: Token): void {
    const { id, label } = token.meta ?? {};
    if (typeof label === 'string') this.add(token, schema.node('footnote_call', { label }));
    else {
      const written = this.notes[Number(id)]?.content ?? '';
      this.add(token, schema.node('inline_note', { written }));
    }
  }

  private mark(token: Token): boolean {
    const { type, nesting, markup } = token;
    if (type === 'link_open') this.bare.push(markup === 'linkify');
    if (type === 'link_close' ? this.bare.pop() : this.bare.at(-1) && type === 'link_open')
      return true;
    const made = marksOf[type];
    if (made) this.marks = made(token).addToSet(this.marks);
    else if (nesting < 0 && /^(?:strong|em|s|link)_close$/u.test(type)) {
      const name = type === 's_close' ? 'strike' : type.slice(0, -'_close'.length);
      this.marks = this.marks.filter((mark) => mark.type.name !== name);
    } else return false;
    return true;
  }

  read(token: Token): void {
    const { type, content, markup } = token;
    if (type === 'caption_open') this.isInCaption = true;
    if (type === 'caption_close') this.isInCaption = false;
    if (this.isInCaption || type === 'caption_close' || token.meta?.['isAdded'] === true) return;
    if (type === 'text' || type === 'text_special') this.text(token);
    else if (type === 'code_inline') this.text(token, schema.mark('code'));
    else if (type === 'softbreak') this.add(token, schema.node('soft_break'));
    else if (type === 'hardbreak') this.add(token, schema.node('hard_break'));
    else if (type === 'image') this.image(token);
    else if (type === 'footnote_ref') this.note(token);
    else if (type === 'comment') this.add(token, schema.node('comment', { written: content }));
    else if (type === 'callout_label')
      this.add(token, schema.node('callout_label', { written: markup, words: content }));
    else if (!this.mark(token)) throw new WithoutForm(type);
  }
}

/** The content of a paragraph, heading or cell, with the place of each part in the text. */
export interface InlineContent {
  readonly nodes: readonly Node[];
  readonly segments: readonly Segment[];
}

/**
 * Reads one piece of text.
 *
 * @throws WithoutForm
 */
export const readInline = (piece: Piece, notes: readonly InlineNote[]): InlineContent => {
  const reading = new InlineReading(piece, notes);
  for (const token of piece.token.children ?? []) reading.read(token);
  return reading;
};
