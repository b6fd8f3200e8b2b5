import { parse, type HTMLElement } from 'node-html-parser';
import {
  createMarkdownRenderer,
  type MarkdownOptions,
  type RenderedText,
} from '../../../src/markdown/render-markdown.ts';
import { parseBaseUrl, type BaseUrl } from '../../../src/url/base-url.ts';

/** @throws Error when the text is no base URL */
export const baseUrl = (text: string): BaseUrl => {
  const base = parseBaseUrl(text);
  if (!base) throw new Error(`test: "${text}" is no base URL`);
  return base;
};

const settings: MarkdownOptions = {
  base: baseUrl('https://h.example/tin/'),
  imageSizes: new Map([['/media/a.jpg', { width: 800, height: 600 }]]),
  unpublished: new Set(),
  abbreviations: {},
  labels: { table: 'Bảng "rộng"', footnotes: 'Chú "thích"', backToText: 'Về "chỗ" đọc' },
};

/** Renders a text with the settings of the tests; those given take their place. */
export const renderText = (
  text: string,
  { verbatim = false, ...options }: Partial<MarkdownOptions> & { verbatim?: boolean } = {},
): RenderedText => createMarkdownRenderer({ ...settings, ...options })(text, { verbatim });

/** The markup of a text. */
export const markupOf = (...input: Parameters<typeof renderText>): string =>
  renderText(...input).html.trim();

/** The rendered text as elements. */
export const elementsOf = (...input: Parameters<typeof renderText>): HTMLElement =>
  parse(renderText(...input).html);
