import { parse, type HTMLElement } from 'node-html-parser';
import {
  createMarkdownRenderer,
  type MarkdownOptions,
  type RenderedText,
  type TextOptions,
} from '../../../src/markdown/render-markdown.ts';
import type { PictureView } from '../../../src/html/picture.ts';
import { parseBaseUrl, type BaseUrl } from '../../../src/url/base-url.ts';

/** @throws Error if the text is not a base URL */
export const baseUrl = (text: string): BaseUrl => {
  const base = parseBaseUrl(text);
  if (!base) throw new Error(`test: "${text}" is no base URL`);
  return base;
};

/** A picture without generated versions. */
export const plainPicture: PictureView = {
  avif: undefined,
  webp: undefined,
  srcset: undefined,
  src: '/tin/media/a.jpg',
  width: 800,
  height: 600,
  small: { avif: undefined, src: '/tin/media/a.jpg', width: 800, height: 600 },
};

const settings: MarkdownOptions = {
  base: baseUrl('https://h.example/tin/'),
  pictures: new Map([['/media/a.jpg', plainPicture]]),
  unpublished: new Set(),
  abbreviations: {},
  labels: { table: 'Bảng "rộng"', footnotes: 'Chú "thích"', backToText: 'Về "chỗ" đọc' },
};

/** Renders a text with the settings of the tests; given settings override them. */
export const renderText = (
  text: string,
  {
    verbatim = false,
    leadsWithImage = false,
    path,
    ...options
  }: Partial<MarkdownOptions> & Partial<TextOptions> = {},
): RenderedText =>
  createMarkdownRenderer({ ...settings, ...options })(text, {
    verbatim,
    leadsWithImage,
    ...(path !== undefined && { path }),
  });

/** The markup of a text. */
export const markupOf = (...input: Parameters<typeof renderText>): string =>
  renderText(...input).html.trim();

/** The rendered text as elements. */
export const elementsOf = (...input: Parameters<typeof renderText>): HTMLElement =>
  parse(renderText(...input).html);
