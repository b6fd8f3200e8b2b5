import type { MarkdownIt } from 'markdown-it';
import type { Span } from './written-token.ts';

/** The part of a link or an image after its words. */
export interface LinkTail {
  /** The position after all of it. */
  readonly end: number;
  readonly target?: Span | undefined;
  readonly title?: Span | undefined;
}

const afterSpace = (text: string, from: number): number => {
  let at = from;
  while (/\s/u.test(text.charAt(at)) && at < text.length) at += 1;
  return at;
};

/** `](target "title")`, from the bracket on. */
const inlineTail = (text: string, from: number, { helpers }: MarkdownIt): LinkTail => {
  const start = afterSpace(text, from + 1);
  const read = helpers['parseLinkDestination'](text, start, text.length);
  const end = read.ok ? read.pos : start;
  const target = { start, end };
  const titleStart = afterSpace(text, end);
  const title = helpers.parseLinkTitle(text, titleStart, text.length);
  if (titleStart === end || !title.ok) return { end: text.indexOf(')', end) + 1, target };
  const span = { start: titleStart + 1, end: title.pos - 1 };
  return { end: text.indexOf(')', title.pos) + 1, target, title: span };
};

/**
 * Reads the part after the `]` of a link or an image that the parser has accepted.
 *
 * @param from the position of the `]`
 * @param label the label of its definition, if the link uses one
 */
export const linkTail = (
  text: string,
  from: number,
  label: unknown,
  markdown: MarkdownIt,
): LinkTail => {
  const at = from + 1;
  if (label === undefined) return inlineTail(text, at, markdown);
  if (text.charAt(at) !== '[') return { end: at };
  const end = text.indexOf(']', at);
  return end < 0 ? { end: at } : { end: end + 1, target: { start: at + 1, end } };
};
