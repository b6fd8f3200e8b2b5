import type { MarkdownIt, Token } from 'markdown-it';
import { linkTail } from './link-tail.ts';
import type { Span, WrittenToken } from './written-token.ts';

/** Reads a text in parallel with its tokens to find the position of each. */
class Reader {
  readonly written: WrittenToken[] = [];
  private at = 0;
  /** How many notes contain the next token. */
  private depth = 0;
  private readonly titles: Span[] = [];
  private readonly returns: number[] = [];
  private readonly text: string;
  private readonly markdown: MarkdownIt;
  private readonly notes: readonly InlineNote[];

  constructor(text: string, markdown: MarkdownIt, notes: readonly InlineNote[]) {
    this.text = text;
    this.markdown = markdown;
    this.notes = notes;
  }

  readAll(tokens: readonly Token[]): void {
    for (const token of tokens) if (token.meta?.['isAdded'] !== true) this.read(token);
  }

  private keep(token: Token, start: number, end: number, more: Partial<WrittenToken> = {}): void {
    this.written.push({ token, start, end, ...more, ...(this.depth > 0 && { isInNote: true }) });
    this.at = end;
  }

  /** The position of a part that must come next in the text. */
  private find(part: string): number {
    if (this.text.startsWith(part, this.at)) return this.at;
    const found = this.text.indexOf(part, this.at);
    return found < 0 ? this.at : found;
  }

  private keepPart(token: Token, part: string): void {
    const start = this.find(part);
    this.keep(token, start, start + part.length);
  }

  private keepBreak(token: Token): void {
    const start = this.find('\n');
    let end = start + 1;
    while (/[ \t]/u.test(this.text.charAt(end))) end += 1;
    this.keep(token, start, end);
  }

  private keepCode(token: Token): void {
    const start = this.find(token.markup);
    const { length } = token.markup;
    let end = start + length;
    do {
      end = this.text.indexOf(token.markup, end);
      if (end < 0) return this.keep(token, start, start + length);
      end += length;
    } while (this.text[end] === '`' || this.text[end - length - 1] === '`');
    this.keep(token, start, end);
  }

  private keepTail(token: Token, bracket: number, start: number, label: unknown): void {
    const tail = linkTail(this.text, bracket, label, this.markdown);
    if (tail.title && token.type === 'image') this.titles.push(tail.title);
    this.keep(token, start, Math.max(tail.end, bracket + 1), tail);
  }

  private readonly labels: unknown[] = [];

  private readLink(token: Token): void {
    if (token.type === 'link_open') {
      this.labels.push(token.meta?.['label']);
      if (token.markup === 'linkify') this.keep(token, this.at, this.at);
      else this.keepPart(token, token.info === 'auto' ? '<' : '[');
      return;
    }
    const label = this.labels.pop();
    if (token.markup === 'linkify') this.keep(token, this.at, this.at);
    else if (token.info === 'auto') this.keepPart(token, '>');
    else this.keepTail(token, this.find(']'), this.find(']'), label);
  }

  private readNote(token: Token): void {
    const { id, label } = token.meta ?? {};
    if (typeof label === 'string') return this.keepPart(token, `[^${label}]`);
    const note = this.notes[Number(id)];
    const start = this.find('^[');
    this.at = start + 2;
    this.depth += 1;
    if (note?.tokens) this.readAll(note.tokens);
    this.depth -= 1;
    this.keep(token, start, start + 3 + (note?.content?.length ?? 0));
  }

  private readImage(token: Token): void {
    const start = this.find('![');
    const bracket = start + 2 + token.content.length;
    this.keepTail(token, bracket, start, token.meta?.['label']);
  }

  private readCaption(token: Token): void {
    if (token.nesting > 0) {
      this.returns.push(this.at);
      this.at = this.titles.shift()?.start ?? this.at;
    } else this.at = this.returns.pop() ?? this.at;
  }

  /** An address in the text may be decoded, and therefore be longer or shorter than its source. */
  private readAddress(token: Token): void {
    if (this.text.startsWith(token.content, this.at)) this.keepPart(token, token.content);
    else {
      let end = this.at;
      while (end < this.text.length && /[^\s<>]/u.test(this.text.charAt(end))) end += 1;
      while (end > this.at && this.shownAddress(end) !== token.content) end -= 1;
      this.keep(token, this.at, end);
    }
  }

  private shownAddress(end: number): string {
    return this.markdown.normalizeLinkText(this.text.slice(this.at, end));
  }

  private read(token: Token): void {
    const { type, markup, content } = token;
    if (type === 'text') {
      if (this.written.at(-1)?.token.type === 'link_open') this.readAddress(token);
      else if (content !== '') this.keepPart(token, content);
    } else if (type === 'softbreak' || type === 'hardbreak') this.keepBreak(token);
    else if (type === 'code_inline') this.keepCode(token);
    else if (type === 'link_open' || type === 'link_close') this.readLink(token);
    else if (type === 'image') this.readImage(token);
    else if (type === 'footnote_ref') this.readNote(token);
    else if (type.startsWith('caption_')) this.readCaption(token);
    else this.keepPart(token, type === 'comment' ? content : markup);
  }
}

/** An inline note: `^[…]`. */
export interface InlineNote {
  readonly content?: string;
  readonly tokens?: readonly Token[];
}

/**
 * The positions of the tokens of one piece of inline text. The parser does not provide them; they
 * follow from the source, because every token comes from a part of it.
 *
 * @param notes the notes of the text so far, including nested ones
 */
export const writtenTokens = (
  text: string,
  tokens: readonly Token[],
  markdown: MarkdownIt,
  notes: readonly InlineNote[] = [],
): WrittenToken[] => {
  const reader = new Reader(text, markdown, notes);
  reader.readAll(tokens);
  return reader.written;
};
