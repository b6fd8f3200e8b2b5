import type { Token } from 'markdown-it';
import type { Attrs, Node } from 'prosemirror-model';
import { attributeOf } from '../../../markdown/attribute-of.ts';
import { lineLabel } from '../../../markdown/dialect/line-label.ts';
import { schema } from '../schema.ts';
import { readInline, WithoutForm } from './read-inline.ts';
import type { ParsedMarkdown } from './rich-parser.ts';
import type { Segment } from './segment.ts';

/** A node with the places of its words. */
export interface PlacedNode {
  readonly node: Node;
  readonly segments: readonly Segment[];
}

interface Frame {
  readonly open: Token;
  readonly content: Node[];
  readonly entries: Token[];
}

const isTyped = ({ type, markup }: Token): boolean => type === 'bullet_list_open' && markup === '';

/** An open typed list, of whatever depth. */
const isInTypedList = (frames: readonly Frame[]): boolean => {
  const list = frames.findLast(({ open }) => open.type.endsWith('_list_open'));
  return list !== undefined && isTyped(list.open);
};

const alignOf = (token: Token): string =>
  /text-align:(\w+)/u.exec(attributeOf(token, 'style'))?.[1] ?? '';

/** The sign of a bullet, from its line after the signs of quotations around it. */
const bulletIn = (line: string): string => lineLabel(line.replace(/^[\s>]*/u, ''))?.text ?? '–';

/** Builds the nodes of one part of a text. */
class NodeReading {
  readonly segments: Segment[] = [];
  readonly done: Node[] = [];
  private readonly frames: Frame[] = [];
  private readonly parsed: ParsedMarkdown;
  private readonly lines: readonly string[];

  constructor(parsed: ParsedMarkdown, lines: readonly string[]) {
    this.parsed = parsed;
    this.lines = lines;
  }

  private put(node: Node): void {
    (this.frames.at(-1)?.content ?? this.done).push(node);
  }

  private listAttrs({ open, content, entries }: Frame): Attrs {
    const numbers = entries.map(({ info }) => info);
    const isTight = !entries.some((entry) => entry.meta?.['isLoose'] === true);
    return {
      sign: open.markup,
      tight: isTight,
      ...(open.type === 'ordered_list_open' && {
        start: Number(open.attrGet('start') ?? 1),
        same: content.length > 1 && new Set(numbers).size === 1,
      }),
    };
  }

  private figure(content: readonly Node[]): void {
    const images = content.filter(({ type }) => type.name === 'image');
    const [image] = images;
    if (!image || images.length > 1) throw new WithoutForm('figure');
    const link = image.marks.find(({ type }) => type.name === 'link');
    if (link && (link.attrs['title'] !== '' || link.attrs['label'] !== null))
      throw new WithoutForm('figure');
    const { src, alt } = image.attrs;
    const href = (link?.attrs['href'] as string | undefined) ?? null;
    this.put(
      schema.node(
        'figure',
        { src, alt, href },
        content.filter((node) => node !== image),
      ),
    );
  }

  private close(frame: Frame): void {
    const { open, content } = frame;
    const filled = content.length > 0 ? content : [schema.node('paragraph')];
    const put = (name: string, attrs: Attrs | null, nodes: readonly Node[]): void =>
      this.put(schema.nodes[name]?.createChecked(attrs, nodes) ?? schema.node('paragraph'));
    switch (open.type) {
      case 'paragraph_open':
        return put('paragraph', null, content);
      case 'heading_open':
        return put('heading', { level: Number(open.tag.slice(1)) }, content);
      case 'blockquote_open':
        return put('blockquote', null, filled);
      case 'bullet_list_open':
        return isTyped(open)
          ? put('typed_list', { labels: attributeOf(open, 'class') === 'labels' }, content)
          : put('bullet_list', this.listAttrs(frame), content);
      case 'ordered_list_open':
        return put('ordered_list', this.listAttrs(frame), content);
      case 'list_item_open':
        return isInTypedList(this.frames) ? this.typedItem(frame) : put('list_item', null, filled);
      case 'footnote_reference_open':
        return put('footnote', { label: String(open.meta?.['label']) }, filled);
      case 'table_open':
        return put('table', null, content);
      case 'tr_open':
        return put('table_row', null, content);
      case 'th_open':
        return put('table_head', { align: alignOf(open) }, content);
      case 'td_open':
        return put('table_cell', { align: alignOf(open) }, content);
      case 'figure_open':
        return this.figure(content);
      case 'figcaption_open':
        for (const node of content) this.put(node);
        return undefined;
      case 'thead_open':
      case 'tbody_open':
        for (const node of content) this.put(node);
        return undefined;
      default:
        throw new WithoutForm(open.type);
    }
  }

  private typedItem({ open, content }: Frame): void {
    const hasLabels = attributeOf(this.frames.at(-1)?.open ?? open, 'class') === 'labels';
    const sign = hasLabels ? '' : bulletIn(this.lines[open.map?.[0] ?? 0] ?? '');
    this.put(schema.nodes['typed_item']?.createChecked({ sign }, content) as Node);
  }

  private inline(token: Token): void {
    const piece = this.parsed.pieces.get(token);
    if (!piece) throw new WithoutForm(token.type);
    const { nodes, segments } = readInline(piece, this.parsed.notes);
    const isFigure = this.frames.at(-1)?.open.type === 'figure_open';
    if (!isFigure) this.segments.push(...segments);
    this.frames.at(-1)?.content.push(...nodes);
  }

  read(token: Token): void {
    if (token.type === 'inline') return this.inline(token);
    if (token.type === 'hr') return this.put(schema.node('rule', { written: token.markup }));
    if (token.nesting === 0) throw new WithoutForm(token.type);
    if (token.nesting < 0) {
      const frame = this.frames.pop();
      return frame && this.close(frame);
    }
    this.enter(token);
    return undefined;
  }

  private enter(token: Token): void {
    const list = this.frames.findLast(({ open }) => open.type.endsWith('_list_open'));
    if (token.type === 'list_item_open') list?.entries.push(token);
    if (token.type === 'paragraph_open' && !token.hidden && !isInTypedList(this.frames)) {
      const entry = this.frames.at(-1)?.open;
      if (entry?.type === 'list_item_open') entry.meta = { ...entry.meta, isLoose: true };
    }
    this.frames.push({ open: token, content: [], entries: [] });
  }
}

/**
 * The node of one part of a text; `undefined` if it has no form here.
 *
 * @param lines the lines of the whole text
 */
export const readNode = (
  tokens: readonly Token[],
  parsed: ParsedMarkdown,
  lines: readonly string[],
): PlacedNode | undefined => {
  const reading = new NodeReading(parsed, lines);
  try {
    for (const token of tokens) reading.read(token);
  } catch (error) {
    if (error instanceof WithoutForm || error instanceof RangeError) return undefined;
    throw error;
  }
  const [node] = reading.done;
  if (!node || reading.done.length > 1) return undefined;
  return { node, segments: reading.segments };
};
