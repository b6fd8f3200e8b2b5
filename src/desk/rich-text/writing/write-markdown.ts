import type { Node } from 'prosemirror-model';
import { readMarkdown, type RichText } from '../reading/read-markdown.ts';
import { shownForm } from '../shown-form.ts';
import { settled } from '../settled.ts';
import { isBlank } from '../shown-parts.ts';
import { alignBlocks, type Aligned } from './align-blocks.ts';
import { definitionsOf } from './definitions.ts';
import { writePart } from './write-part.ts';

/** A part with its text, and the gap above it. */
interface WrittenPart extends Aligned {
  readonly text: string;
  readonly gap: string;
}

const lineEndOf = (text: string): string => (/\r\n/u.test(text) ? '\r\n' : '\n');

const plainLines = (text: string): string => text.replaceAll(/\r\n?/gu, '\n');

/** The text between two parts: as it was, if they were neighbours. */
const gapBetween = (above: Aligned | undefined, below: Aligned, origin: RichText): string => {
  const end = lineEndOf(origin.written);
  if (!above) return '';
  const before = origin.blocks[above.old];
  const after = origin.blocks[below.old];
  const areNeighbours = before && after && below.old === above.old + 1;
  return areNeighbours ? origin.written.slice(before.end, after.start) : `${end}${end}`;
};

/** How a part was written in a text that the document came from before. */
const writtenBefore = (node: Node, older: readonly RichText[]): string | undefined => {
  for (const { written, blocks } of older.toReversed()) {
    const found = blocks.find((block) => block.node === node || block.node.eq(node));
    if (found) return plainLines(written.slice(found.start, found.end));
  }
  return undefined;
};

const writtenParts = (
  aligned: readonly Aligned[],
  origin: RichText,
  older: readonly RichText[],
): WrittenPart[] => {
  const end = lineEndOf(origin.written);
  const definitions = definitionsOf(aligned.map(({ node }) => node));
  return aligned.map((each, index): WrittenPart => {
    const block = origin.blocks[each.old];
    const written = block ? origin.written.slice(block.start, block.end) : '';
    const old = block && { node: block.node, written: plainLines(written) };
    const text = each.isSame
      ? written
      : (writtenBefore(each.node, older) ?? writePart(each.node, old, definitions)).replaceAll(
          '\n',
          end,
        );
    return { ...each, text, gap: gapBetween(aligned[index - 1], each, origin) };
  });
};

/** The lines before the first part and after the last one. */
const margins = ({ written, blocks }: RichText): readonly [string, string] => {
  const first = blocks[0];
  const last = blocks.at(-1);
  return first && last
    ? [written.slice(0, first.start), written.slice(last.end)]
    : [written, /\S/u.test(written) ? '' : lineEndOf(written)];
};

const assembled = (parts: readonly WrittenPart[], origin: RichText): string => {
  const [head, tail] = margins(origin);
  const body = parts.map(({ gap, text }) => `${gap}${text}`).join('');
  return parts.length === 0 && origin.blocks.length === 0
    ? origin.written
    : `${head}${body}${tail}`;
};

/** The indexes of the parts that a text does not show as they are. */
const misread = (text: string, parts: readonly WrittenPart[]): ReadonlySet<number> => {
  const wanted = parts.map(({ node }) => shownForm(node));
  const found = readMarkdown(text).blocks.map(({ node }) => shownForm(node));
  let head = 0;
  while (head < wanted.length && wanted[head] === found[head]) head += 1;
  if (head === wanted.length && head === found.length) return new Set();
  let tail = 0;
  while (
    tail < Math.min(wanted.length, found.length) - head &&
    wanted.at(-1 - tail) === found.at(-1 - tail)
  )
    tail += 1;
  const first = Math.max(0, head - 1);
  const last = Math.min(parts.length - 1, wanted.length - tail);
  return new Set(
    Array.from({ length: Math.max(last - first + 1, 1) }, (_, index) => first + index),
  );
};

const isSameList = (a: Node | undefined, b: Node): boolean =>
  a?.type === b.type &&
  /^(?:bullet|ordered)_list$/u.test(b.type.name) &&
  a.attrs['sign'] === b.attrs['sign'];

/** Blank lines around the parts that a text does not show as they are; lists differ in their signs. */
const apart = (
  parts: readonly WrittenPart[],
  wrong: ReadonlySet<number>,
  origin: RichText,
  isRewritten: boolean,
): WrittenPart[] => {
  const end = lineEndOf(origin.written);
  const definitions = definitionsOf(parts.map(({ node }) => node));
  return parts.map((part, index) => {
    if (!wrong.has(index)) return part;
    const above = parts[index - 1];
    const gap = !above || /\n[ \t]*\r?\n/u.test(part.gap) ? part.gap : `${end}${end}`;
    const needsSign = isSameList(above?.node, part.node);
    if (!isRewritten && !needsSign) return { ...part, gap };
    const base = needsSign ? { otherSign: true } : {};
    const text = writePart(part.node, undefined, definitions, base).replaceAll('\n', end);
    return { ...part, gap, text };
  });
};

/**
 * Writes a document. Parts that were not edited keep every byte; of an edited one only its own
 * lines change.
 *
 * @param origin the text that the document was read from
 * @param older texts that it was read from before: parts of them keep their letters too
 */
export const writeMarkdown = (
  edited: Node,
  origin: RichText,
  older: readonly RichText[] = [],
): string => {
  const same = [origin, ...older].find((text) => edited.eq(text.doc));
  if (same) return same.written;
  const before = origin.blocks.map(({ node }) => node);
  const doc = settled(edited, before);
  const nodes = doc.children.filter((node) => !isBlank(node) || before.some((old) => old.eq(node)));
  let parts = writtenParts(alignBlocks(before, nodes), origin, older);
  for (const isRewritten of [false, true]) {
    const text = assembled(parts, origin);
    const wrong = misread(text, parts);
    if (wrong.size === 0) return text;
    parts = apart(parts, wrong, origin, isRewritten);
  }
  return assembled(parts, origin);
};
