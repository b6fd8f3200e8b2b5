import type { PhrasingContent } from 'mdast';
import { withOwnLetters } from '../../encoding/own-letters.ts';
import { cleanText } from './clean-text.ts';

/** The formatting of a piece of text. */
export interface Marks {
  readonly strong?: boolean | undefined;
  readonly emphasis?: boolean | undefined;
  /** Struck out. */
  readonly delete?: boolean | undefined;
  /** An address that has passed `safeUrl`. */
  readonly link?: string | undefined;
}

/** A piece of a paragraph. */
export type Span =
  | ({ readonly text: string } & Marks)
  | { readonly image: number; readonly alt: string }
  | { readonly isBreak: true }
  | { readonly note: string };

const isText = (span: Span): span is { readonly text: string } & Marks => 'text' in span;

const sameMarks = (a: Marks, b: Marks): boolean =>
  Boolean(a.strong) === Boolean(b.strong) &&
  Boolean(a.emphasis) === Boolean(b.emphasis) &&
  Boolean(a.delete) === Boolean(b.delete) &&
  a.link === b.link;

/** Adjacent spans with equal marks become one. */
const merged = (spans: readonly Span[]): Span[] => {
  const all: Span[] = [];
  for (const span of spans) {
    const last = all.at(-1);
    if (last && isText(last) && isText(span) && sameMarks(last, span)) {
      all[all.length - 1] = { ...last, text: last.text + span.text };
    } else if (!isText(span) || span.text !== '') all.push(span);
  }
  return all;
};

/** White space is never bold or italic, because Markdown marks cannot begin with a space. */
const splitSpace = (span: Span): Span[] => {
  if (!isText(span) || sameMarks(span, {})) return [span];
  const [, before = '', text = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(span.text) ?? [];
  return [{ text: before }, { ...span, text }, { text: after }];
};

/** The marks that two spans have in common. */
const sharedMarks = (a: Marks, b: Marks): Marks => ({
  strong: Boolean(a.strong && b.strong),
  emphasis: Boolean(a.emphasis && b.emphasis),
  delete: Boolean(a.delete && b.delete),
  link: a.link === b.link ? a.link : undefined,
});

/** A space between two spans has the marks that both of them have. */
const setSpaces = (spans: readonly Span[]): Span[] =>
  spans.map((span, index) => {
    const [before, after] = [spans[index - 1], spans[index + 1]];
    const isBetween = isText(span) && span.text.trim() === '' && before && after;
    return isBetween && isText(before) && isText(after)
      ? { text: span.text, ...sharedMarks(before, after) }
      : span;
  });

const cleaned = (spans: readonly Span[]): Span[] =>
  merged(spans).map((span) =>
    isText(span) ? { ...span, text: cleanText(withOwnLetters(span.text)) } : span,
  );

const endsInSpace = (span: Span | undefined): boolean =>
  span === undefined || 'isBreak' in span || (isText(span) && span.text.endsWith(' '));

const isWords = (span: Span): boolean => !isText(span) || span.text.trim() !== '';

/** Line breaks only between words, one at a time. */
const withoutIdleBreaks = (spans: readonly Span[]): Span[] =>
  spans.filter((span, index) => {
    if (!('isBreak' in span)) return true;
    const after = spans.slice(index + 1).find(isWords);
    return spans.slice(0, index).some(isWords) && after !== undefined && !('isBreak' in after);
  });

/** Spans with clean text: single spaces, none at the ends. */
export const tidySpans = (spans: readonly Span[]): Span[] => {
  const tidy: Span[] = [];
  for (const span of cleaned(cleaned(withoutIdleBreaks(spans)).flatMap(splitSpace))) {
    const isSecondSpace = isText(span) && endsInSpace(tidy.at(-1));
    tidy.push(isSecondSpace ? { ...span, text: span.text.trimStart() } : span);
  }
  const end = tidy.at(-1);
  if (end && isText(end)) tidy[tidy.length - 1] = { ...end, text: end.text.trimEnd() };
  return merged(setSpaces(merged(tidy)));
};

const groupsBy = (
  spans: readonly Span[],
  isOne: (a: Span, b: Span) => boolean,
): (readonly Span[])[] => {
  const groups: Span[][] = [];
  for (const span of spans) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group && first && isOne(first, span)) group.push(span);
    else groups.push([span]);
  }
  return groups;
};

const without = (spans: readonly Span[], mark: keyof Marks): Span[] =>
  spans.map((span) => (isText(span) ? { ...span, [mark]: undefined } : span));

/** Wraps spans in their first mark; the remaining marks wrap what is inside. */
const nested = (
  spans: readonly Span[],
  marks: readonly (keyof Marks)[],
  isLinked = false,
): PhrasingContent[] => {
  const [mark, ...rest] = marks;
  if (mark === undefined) return spans.flatMap((span) => leafOf(span, isLinked));
  const valueOf = (span: Span): string | true | undefined =>
    isText(span) ? span[mark] || undefined : undefined;
  return groupsBy(spans, (a, b) => valueOf(a) === valueOf(b)).flatMap(
    (group): PhrasingContent[] => {
      const first = group[0];
      const value = first && valueOf(first);
      const children = nested(
        without(group, mark),
        rest,
        isLinked || (mark === 'link' && value !== undefined),
      );
      if (value === undefined) return children;
      if (mark === 'link') return [{ type: 'link', url: value === true ? '' : value, children }];
      return [{ type: mark, children }];
    },
  );
};

const leafOf = (span: Span, isLinked: boolean): PhrasingContent[] => {
  if ('note' in span) {
    return [{ type: 'footnoteReference', identifier: span.note, label: span.note }];
  }
  if ('isBreak' in span) return [{ type: 'break' }];
  if ('image' in span) return [{ type: 'image', url: String(span.image), alt: span.alt }];
  return isLinked ? [{ type: 'text', value: span.text }] : withAddresses(span.text);
};

/** Addresses in the text become links of their own, so that no escape cuts them short. */
const withAddresses = (text: string): PhrasingContent[] =>
  text
    .split(/(https?:\/\/[^\s<>"“”()[\]]*[\p{L}\p{N}/])/iu)
    .flatMap((part, index): PhrasingContent[] => {
      if (part === '') return [];
      const value = { type: 'text' as const, value: part };
      return index % 2 === 1 && URL.canParse(part)
        ? [{ type: 'link', url: part, children: [value] }]
        : [value];
    });

/** Tidy spans as the content of a paragraph. */
export const phrasingOf = (spans: readonly Span[]): PhrasingContent[] =>
  nested(spans, ['link', 'delete', 'strong', 'emphasis']);

/** Spans without bold or italics, for headings. */
export const plainSpans = (spans: readonly Span[]): Span[] =>
  merged(without(without(spans, 'strong'), 'emphasis'));
