import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { attributeOf } from './attribute-of.ts';

/** Removes the title of an image, which becomes the caption. */
const takeTitle = (image: Token): string => {
  const title = attributeOf(image, 'title');
  image.attrs = (image.attrs ?? []).filter(([name]) => name !== 'title');
  return title;
};

const parsed = (caption: string, { md, env }: StateCore): Token[] => {
  const tokens: Token[] = [];
  md.inline.parse(caption, md, env, tokens);
  return tokens;
};

const captionTokens = (caption: string, state: StateCore): Token[] => {
  const open = new state.Token('caption_open', 'span', 1);
  open.attrSet('class', 'caption');
  const space = Object.assign(new state.Token('text', '', 0), {
    content: ' ',
    meta: { isAdded: true },
  });
  const close = new state.Token('caption_close', 'span', -1);
  return [space, open, ...parsed(caption, state), close];
};

/** Puts the words of an image's caption after the image, or after the link around it. */
const withCaptions = (children: readonly Token[], state: StateCore): Token[] => {
  let depth = 0;
  let waiting: Token[] = [];
  return children.flatMap((child) => {
    if (child.type === 'link_open') depth += 1;
    if (child.type === 'link_close') depth -= 1;
    const title = child.type === 'image' ? takeTitle(child) : '';
    if (title !== '') waiting.push(...captionTokens(title, state));
    if (depth > 0 || waiting.length === 0) return [child];
    const behind = waiting;
    waiting = [];
    return [child, ...behind];
  });
};

const isLoneImage = (children: readonly Token[]): boolean =>
  children
    .map(({ type }) => type)
    .join(' ')
    .replace(/^link_open (.*) link_close$/u, '$1') === 'image';

/** A figure's caption as a separate piece of text. */
const figureCaption = (caption: string, { map }: Token, { Token: Made }: StateCore): Token[] => {
  if (caption === '') return [];
  const text = Object.assign(new Made('inline', '', 0), { content: caption, map, children: null });
  const [open, close] = ([1, -1] as const).map((nesting) =>
    Object.assign(
      new Made(nesting > 0 ? 'figcaption_open' : 'figcaption_close', 'figcaption', nesting),
    ),
  );
  return open && close ? [open, text, close] : [];
};

const intoFigure = (state: StateCore, index: number): void => {
  const [open, text, close] = state.tokens.slice(index - 1, index + 2);
  const images = (text?.children ?? []).filter(({ type }) => type === 'image');
  if (!open || !text || !close) return;
  Object.assign(open, { type: 'figure_open', tag: 'figure', hidden: false });
  Object.assign(close, { type: 'figure_close', tag: 'figure', hidden: false });
  state.tokens.splice(index + 1, 0, ...figureCaption(images.map(takeTitle).join(''), text, state));
};

/**
 * Places the captions of one piece of text, right after it was parsed: an image that is alone in
 * its paragraph becomes a figure, any other has its caption after it. So notes in captions are
 * numbered in the order of the text, and later rules treat captions like other words.
 */
const placeCaptions = (state: StateCore, index: number): void => {
  const text = state.tokens[index];
  if (!text?.children?.some(({ type }) => type === 'image')) return;
  const isParagraph = state.tokens[index - 1]?.type === 'paragraph_open';
  if (isParagraph && isLoneImage(text.children)) intoFigure(state, index);
  else text.children = withCaptions(text.children, state);
};

/** Parses the pieces of a text, in order, with the captions of their images. */
export const captions = (markdown: MarkdownIt): void => {
  markdown.core.ruler.at('inline', (state: StateCore) => {
    for (let index = 0; index < state.tokens.length; index += 1) {
      const token = state.tokens[index];
      if (token?.type !== 'inline') continue;
      token.children = [];
      markdown.inline.parse(token.content, markdown, state.env, token.children);
      placeCaptions(state, index);
    }
  });
};
