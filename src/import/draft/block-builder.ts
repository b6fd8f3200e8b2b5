import type { BlockContent } from 'mdast';
import type { Role } from './draft.ts';
import { phrasingOf, plainSpans, tidySpans, type Span } from './spans.ts';

type Depth = 1 | 2 | 3 | 4 | 5 | 6;

/** Collects the pieces of paragraphs and divides them into blocks. */
export class BlockBuilder {
  readonly blocks: BlockContent[] = [];
  #spans: Span[] = [];

  add(span: Span): void {
    this.#spans.push(span);
  }

  /** Ends the current paragraph; a picture is a paragraph of its own. */
  end(role?: Role, depth?: Depth): void {
    const spans = this.#spans;
    this.#spans = [];
    let from = 0;
    for (const [index, span] of spans.entries()) {
      if (!('image' in span)) continue;
      this.#close(spans.slice(from, index), role, depth);
      this.blocks.push({ type: 'paragraph', children: phrasingOf([span]) });
      from = index + 1;
    }
    this.#close(spans.slice(from), role, depth);
  }

  push(...blocks: readonly BlockContent[]): void {
    this.blocks.push(...blocks);
  }

  #close(spans: readonly Span[], role: Role | undefined, depth: Depth | undefined): void {
    const tidy = tidySpans(spans);
    if (tidy.length === 0) return;
    this.blocks.push(
      depth === undefined || role !== undefined
        ? { type: 'paragraph', children: phrasingOf(tidy), ...(role && { data: { role } }) }
        : { type: 'heading', depth, children: phrasingOf(plainSpans(tidy)) },
    );
  }
}
