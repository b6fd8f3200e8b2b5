import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { escapeHtml } from '../../html/escape.ts';
import { calloutLabel, markedLabel, type CalloutKind } from './callout-labels.ts';

/** The first words of a callout, and their replacement. */
interface Opening {
  readonly kind: CalloutKind;
  readonly children: readonly Token[];
}

/** `[!LƯU Ý]`, also with Obsidian's sign to fold it: `[!note]-`. */
const mark = /^\[!([\p{L}\p{M}][\p{L}\p{M} ]{0,30})\][+-]?[ \t]*/u;

/** `Lưu ý: …` without any markup. */
const plain = /^([\p{L}\p{M}][\p{L}\p{M} ]{0,30}):(?=\s|$)/u;

const marked = (children: readonly Token[], { Token: Made }: StateCore): Opening | undefined => {
  const [first, second] = children;
  const [whole, words = ''] = mark.exec(first?.content ?? '') ?? [];
  const label = markedLabel(words);
  if (whole === undefined || !first || !label) return undefined;
  const token = Object.assign(new Made('callout_label', '', 0), {
    markup: whole,
    content: label.words,
  });
  const rest = first.content.slice(whole.length);
  const isLine = rest === '' && second?.type === 'softbreak';
  const others = children.slice(isLine ? 2 : 1);
  if (rest === '') return { kind: label.kind, children: [token, ...others] };
  return {
    kind: label.kind,
    children: [token, Object.assign(new Made('text', '', 0), { content: rest }), ...others],
  };
};

/** `**Lưu ý:** …`, `**Lưu ý**: …`, or `**Lưu ý**` on a line of its own. */
const stressed = (children: readonly Token[]): Opening | undefined => {
  const [open, text, close, next] = children.filter(
    ({ content, type }) => type !== 'text' || content,
  );
  if (!open || !/^(?:strong|em)_open$/u.test(open.type) || text?.type !== 'text') return undefined;
  if (!close || !/^(?:strong|em)_close$/u.test(close.type)) return undefined;
  const [, words = '', colon = ''] = /^(.*?)\s*(:?)\s*$/u.exec(text.content) ?? [];
  const isApart =
    colon !== '' || !next || next.type === 'softbreak' || next.content.startsWith(':');
  const label = isApart ? calloutLabel(words) : undefined;
  return label && { kind: label.kind, children };
};

const added = (state: StateCore, nesting: 1 | -1): Token =>
  Object.assign(new state.Token(nesting > 0 ? 'strong_open' : 'strong_close', 'strong', nesting), {
    meta: { isAdded: true },
  });

const unstressed = (children: readonly Token[], state: StateCore): Opening | undefined => {
  const [first, ...others] = children;
  const [whole, words = ''] = plain.exec(first?.content ?? '') ?? [];
  const label = first?.type === 'text' ? calloutLabel(words) : undefined;
  if (whole === undefined || !first || !label) return undefined;
  const [before, behind] = [whole, first.content.slice(whole.length)].map((content) =>
    Object.assign(new state.Token('text', '', 0), { content }),
  );
  const shown = [added(state, 1), before, added(state, -1), behind, ...others];
  return { kind: label.kind, children: shown.filter((each) => each !== undefined) };
};

/**
 * Turns a block quotation into a callout: its elements change, its position among the tokens does
 * not.
 */
const intoCallout = (tokens: readonly Token[], index: number, kind: CalloutKind): void => {
  const open = tokens[index];
  if (!open) return;
  const close = tokens
    .slice(index)
    .find(({ type, level }) => type === 'blockquote_close' && level === open.level);
  open.tag = 'div';
  open.attrs = [
    ['class', kind === 'warning' ? 'callout callout-warning' : 'callout'],
    ['role', 'note'],
  ];
  if (close) close.tag = 'div';
};

/**
 * Callouts: block quotations that begin with one of a few labels (decision 0042). Any other program
 * shows them as quotations.
 */
export const callouts = (markdown: MarkdownIt): void => {
  markdown.core.ruler.after('inline', 'callouts', (state: StateCore) => {
    for (const [index, { type }] of state.tokens.entries()) {
      const text = state.tokens[index + 2];
      if (type !== 'blockquote_open' || state.tokens[index + 1]?.type !== 'paragraph_open')
        continue;
      const children = text?.children ?? [];
      const opening = marked(children, state) ?? stressed(children) ?? unstressed(children, state);
      if (!text || !opening) continue;
      text.children = [...opening.children];
      intoCallout(state.tokens, index, opening.kind);
    }
  });
  markdown.renderer.rules['callout_label'] = (tokens, at) =>
    `<strong>${escapeHtml(tokens[at]?.content ?? '')}:</strong> `;
};
