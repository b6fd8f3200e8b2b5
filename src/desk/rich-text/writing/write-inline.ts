import type { Fragment, Mark, Node } from 'prosemirror-model';
import { linkAddress } from '../reading/rich-parser.ts';
import { schema } from '../schema.ts';
import { withoutStressedSpaces, type LinePart } from '../stressed-spaces.ts';
import { writtenAddress } from './addresses.ts';
import { entityOf, escapedWords, quoted } from './escapes.ts';
import type { Manner } from './manner.ts';

/** The nodes of a line, each with the marks that are not yet written. */
interface Open {
  readonly node: Node;
  readonly marks: readonly Mark[];
}

const order = ['link', 'strong', 'em', 'strike', 'code'];

const codeOf = (words: string): string => {
  const longest = Math.max(0, ...(words.match(/`+/gu) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^`|`$|^ .* $/u.test(words) ? ' ' : '';
  return `${fence}${pad}${words}${pad}${fence}`;
};

const imageOf = ({ attrs }: Node, manner: Manner): string => {
  const alt = escapedWords(String(attrs['alt']), manner);
  const caption = attrs['caption'] === '' ? '' : ` ${quoted(String(attrs['caption']))}`;
  return `![${alt}](${writtenAddress(String(attrs['src']))}${caption})`;
};

const leafOf = (node: Node, manner: Manner): string => {
  const { attrs } = node;
  switch (node.type.name) {
    case 'text':
      return escapedWords(node.text ?? '', manner);
    case 'hard_break':
      return '\\\n';
    case 'soft_break':
      return manner.joinsLines ? ' ' : '\n';
    case 'image':
      return imageOf(node, manner);
    case 'footnote_call':
      return `[^${String(attrs['label'])}]`;
    case 'inline_note':
      return `^[${String(attrs['written'])}]`;
    default:
      return String(attrs['written'] ?? '');
  }
};

/** How many of the nodes from an index on have a mark. */
const runOf = (nodes: readonly Open[], from: number, mark: Mark): number => {
  let to = from;
  while (nodes[to]?.marks.some((each) => each.eq(mark))) to += 1;
  return to - from;
};

/** The mark to write first: the one that reaches furthest. */
const outermost = (nodes: readonly Open[], from: number): Mark | undefined =>
  (nodes[from]?.marks ?? []).toSorted(
    (a, b) =>
      runOf(nodes, from, b) - runOf(nodes, from, a) ||
      order.indexOf(a.type.name) - order.indexOf(b.type.name),
  )[0];

const linked = (words: string, { attrs }: Mark, plain: string, manner: Manner): string => {
  const href = String(attrs['href']);
  if (attrs['auto'] === true && !/[\s<>]/u.test(plain)) {
    if (linkAddress(plain) === href || `mailto:${plain}` === href) return `<${plain}>`;
  }
  if (typeof attrs['label'] === 'string' && manner.usesDefinitions) {
    return plain === attrs['label'] ? `[${words}]` : `[${words}][${attrs['label']}]`;
  }
  const title = attrs['title'] === '' ? '' : ` ${quoted(String(attrs['title']))}`;
  return `[${words}](${writtenAddress(href)}${title})`;
};

const plainOf = (nodes: readonly Open[]): string =>
  nodes.map(({ node }) => node.text ?? '').join('');

const marked = (nodes: readonly Open[], mark: Mark, manner: Manner): string => {
  const inside = nodes.map(({ node, marks }) => ({
    node,
    marks: marks.filter((each) => !each.eq(mark)),
  }));
  if (mark.type.name === 'code') return codeOf(plainOf(nodes));
  const words = written(inside, manner);
  if (mark.type.name === 'link') return linked(words, mark, plainOf(nodes), manner);
  if (mark.type.name === 'strike') return `~~${words}~~`;
  const sign = mark.type.name === 'em' ? (manner.italics ?? String(mark.attrs['sign'])) : '*';
  const whole = mark.type.name === 'em' ? sign : String(mark.attrs['sign']).repeat(2);
  return `${whole}${words}${whole}`;
};

/** A letter right before or after bold words hides their signs, where nothing else helps. */
const apart = (parts: readonly { readonly text: string; readonly isMarked: boolean }[]): string =>
  parts
    .map(({ text, isMarked }, index) => {
      if (isMarked) return text;
      const first = parts[index - 1]?.isMarked === true ? /^[^\s\\&]/u : undefined;
      const last = parts[index + 1]?.isMarked === true ? /[^\s;]$/u : undefined;
      const after = first ? text.replace(first, entityOf) : text;
      return last && after.length > 1 ? after.replace(last, entityOf) : after;
    })
    .join('');

const written = (nodes: readonly Open[], manner: Manner): string => {
  const parts: { text: string; isMarked: boolean }[] = [];
  for (let index = 0; index < nodes.length;) {
    const mark = outermost(nodes, index);
    const count = mark ? runOf(nodes, index, mark) : 1;
    const run = nodes.slice(index, index + count);
    const text = mark
      ? marked(run, mark, manner)
      : run.map(({ node }) => leafOf(node, manner)).join('');
    parts.push({ text, isMarked: mark !== undefined && mark.type.name !== 'link' });
    index += count;
  }
  return manner.usesEntities ? apart(parts) : parts.map(({ text }) => text).join('');
};

/** A node with the spaces at its ends as nodes of their own. */
const spacesApart = (node: Node): (Open & LinePart)[] => {
  const { marks, text } = node;
  if (text === undefined || marks.some(({ type }) => type.name === 'code')) {
    return [{ node, marks, isSpace: node.type.name.endsWith('_break') }];
  }
  const trimmed = text.trimStart();
  const [before, words] = [text.length - trimmed.length, trimmed.trimEnd().length];
  return [text.slice(0, before), text.slice(before, before + words), text.slice(before + words)]
    .map((part, index) => ({ part, isSpace: index !== 1 }))
    .filter(({ part }) => part !== '')
    .map(({ part, isSpace }) => ({ node: schema.text(part), marks, isSpace }));
};

/** A line does not begin or end with a break. */
const withoutBreaksAtEnds = (parts: readonly (Open & LinePart)[]): (Open & LinePart)[] => {
  const isIdle = ({ node, isSpace }: Open & LinePart): boolean =>
    isSpace && !/[^ \t\n]/u.test(node.text ?? '');
  const first = parts.findIndex((part) => !isIdle(part));
  const last = parts.findLastIndex((part) => !isIdle(part));
  return first < 0 ? [] : parts.slice(first, last + 1);
};

/** The words of a paragraph, heading, cell or caption as Markdown. */
export const writeInline = (content: Fragment, manner: Manner): string => {
  const parts = withoutBreaksAtEnds(content.content.flatMap(spacesApart));
  return written(withoutStressedSpaces(parts), manner)
    .replaceAll(/[ \t]*\n[ \t]*/gu, '\n')
    .replaceAll(/^[ \t\n]+|[ \t\n]+$/gu, '');
};
