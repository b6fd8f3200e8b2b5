import { compile, type HtmlToTextOptions } from 'html-to-text';
import type { RenderedMarkdown } from '../../markdown/render-markdown.ts';
import { formatTable } from './table-text.ts';
import type { BaseUrl } from '../../url/base-url.ts';

const skipped = (selector: string) => ({ selector, format: 'skip' });
const kept = (selector: string) => ({ selector, options: { uppercase: false } });

const common: HtmlToTextOptions = {
  wordwrap: false,
  formatters: {
    rowsAndColumns: formatTable,
    pictureWords: ({ attribs }, _walk, builder) => {
      if (attribs['alt']) builder.addInline(`[${attribs['alt']}]`);
    },
  },
};

const shared = [
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map(kept),
  { selector: 'ul.labels', format: 'unorderedList', options: { itemPrefix: ' ' } },
  { selector: 'table', format: 'rowsAndColumns' },
];

/** Paths of the site need its host in front. */
const originOf = (base: BaseUrl): string => new URL(base).origin;

const compileReading = (base: BaseUrl): ((html: RenderedMarkdown) => string) =>
  compile({
    ...common,
    selectors: [
      ...shared,
      {
        selector: 'a',
        options: {
          baseUrl: originOf(base),
          hideLinkHrefIfSameAsText: true,
          noAnchorUrl: true,
          linkBrackets: [' (', ')'],
        },
      },
      skipped('a.footnote-back'),
      { selector: 'img', format: 'pictureWords' },
    ],
  });

const compiled = new Map<BaseUrl, (html: RenderedMarkdown) => string>();

/**
 * Turns a rendered text into plain text to print or send: links with their targets, pictures as
 * their alternative texts.
 */
export const readingTextOf = (base: BaseUrl): ((html: RenderedMarkdown) => string) => {
  const reading = compiled.get(base) ?? compileReading(base);
  compiled.set(base, reading);
  return reading;
};

/** Only the words of a rendered text, for search. */
export const searchedText: (html: RenderedMarkdown) => string = compile({
  ...common,
  selectors: [
    ...shared,
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'ul', options: { itemPrefix: ' ' } },
    skipped('sup.footnote-ref'),
    skipped('a.footnote-back'),
    { selector: 'img', format: 'pictureWords' },
  ],
});
