import type { Node } from 'prosemirror-model';
import { schema } from '../schema.ts';
import { aboutWritten } from './about-written.ts';
import { missesWords } from './misses-words.ts';
import { readNode, type PlacedNode } from './read-node.ts';
import { parsedMarkdown, type ParsedMarkdown } from './rich-parser.ts';
import type { Segment } from './segment.ts';
import { sourceLines, type SourceLines } from './source-lines.ts';
import { tokenGroups, type TokenGroup } from './token-groups.ts';

/** A part of a text with its place in it. */
export interface SourceBlock {
  readonly node: Node;
  readonly start: number;
  readonly end: number;
  /** Where the words of the part are written, in their order. */
  readonly segments: readonly Segment[];
}

/** A text as a document, part by part. */
export interface RichText {
  readonly written: string;
  readonly blocks: readonly SourceBlock[];
  readonly doc: Node;
}

const isEmptyLine = (line: string | undefined): boolean => /^[ \t]*$/u.test(line ?? '');

/** A note without words yet. */
const emptyNote = (text: string): Node | undefined => {
  const label = /^\[\^([^\]\s]+)\]:[ \t]*$/u.exec(text)?.[1];
  return label === undefined
    ? undefined
    : schema.node('footnote', { label }, [schema.node('paragraph')]);
};

/** Reads the parts of a text one after the other. */
class Reading {
  readonly blocks: SourceBlock[] = [];
  private line = 0;
  private readonly source: SourceLines;
  private readonly parsed: ParsedMarkdown;

  constructor(source: SourceLines, parsed: ParsedMarkdown) {
    this.source = source;
    this.parsed = parsed;
  }

  private place(from: number, to: number): { start: number; end: number; written: string } {
    const { starts, lines, written } = this.source;
    const start = starts[from] ?? written.length;
    const end = (starts[to - 1] ?? 0) + (lines[to - 1] ?? '').length;
    return { start, end, written: written.slice(start, end) };
  }

  private add(from: number, to: number, made: PlacedNode | undefined): void {
    const { start, end, written } = this.place(from, to);
    const text = written.replaceAll(/\r\n?/gu, '\n');
    const plain = {
      node:
        emptyNote(text) ??
        schema.node('as_written', { about: aboutWritten(text) }, schema.text(text)),
      segments: [{ size: text.length, start, end }],
    };
    const isFaithful = made && !missesWords(text, made.node);
    const { node, segments } = isFaithful ? made : plain;
    this.blocks.push({ node, segments, start, end });
    this.line = to;
  }

  /** Lines that no part has: definitions, and what else the parser takes aside. */
  private asWritten(to: number): void {
    const { lines } = this.source;
    for (let from = this.line; from < to; from += 1) {
      if (isEmptyLine(lines[from])) continue;
      let end = from + 1;
      while (end < to && !isEmptyLine(lines[end])) end += 1;
      this.add(from, end, undefined);
      from = end;
    }
    this.line = Math.max(this.line, to);
  }

  /** Parts that share a line are one part, as written. */
  read(groups: readonly TokenGroup[]): void {
    for (let index = 0; index < groups.length; index += 1) {
      const { from, to: last, tokens } = groups[index] as TokenGroup;
      let to = last;
      const first = index;
      while ((groups[index + 1]?.from ?? Infinity) < to) {
        index += 1;
        to = Math.max(to, groups[index]?.to ?? 0);
      }
      const { lines } = this.source;
      while (to > from + 1 && isEmptyLine(lines[to - 1])) to -= 1;
      if (from < this.line) continue;
      this.asWritten(from);
      this.add(from, to, index > first ? undefined : this.placed(tokens));
    }
    this.asWritten(this.source.lines.length);
  }

  private placed(tokens: TokenGroup['tokens']): PlacedNode | undefined {
    const made = readNode(tokens, this.parsed, this.source.lines);
    return (
      made && {
        node: made.node,
        segments: made.segments.map(({ size, start, end }) => ({
          size,
          start: this.source.placeOf(start),
          end: this.source.placeOf(end),
        })),
      }
    );
  }
}

/**
 * Reads a text of our Markdown. Whatever has no form in a document is in it as written: no letter
 * of the text is lost.
 */
export const readMarkdown = (written: string): RichText => {
  const source = sourceLines(written);
  const parsed = parsedMarkdown(written);
  const reading = new Reading(source, parsed);
  reading.read(tokenGroups(parsed.tokens));
  const { blocks } = reading;
  const nodes = blocks.map(({ node }) => node);
  return {
    written,
    blocks,
    doc: schema.node('doc', null, nodes.length > 0 ? nodes : [schema.node('paragraph')]),
  };
};
