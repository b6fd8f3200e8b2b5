import type { MarkdownIt } from 'markdown-it';
import plugin from 'markdown-it-footnote';
import { escapeHtml } from '../html/escape.ts';

const numberOf = (meta: Record<string, unknown> | null | undefined): number =>
  Number(meta?.['id']) + 1;

/** Footnotes with names for screen readers; their ids contain `_`, which no heading's id does. */
export const footnotes = (
  markdown: MarkdownIt,
  labels: { readonly footnotes: string; readonly backToText: string },
): void => {
  markdown.use(plugin);
  const { rules } = markdown.renderer;
  rules['footnote_anchor_name'] = (tokens, index) => `_${numberOf(tokens[index]?.meta)}`;
  rules['footnote_block_open'] = () =>
    `<section class="footnotes" aria-label="${escapeHtml(labels.footnotes)}">\n<ol>\n`;
  rules['footnote_anchor'] = (tokens, index) => {
    const subId = Number(tokens[index]?.meta?.['subId']);
    const target = `fnref_${numberOf(tokens[index]?.meta)}${subId > 0 ? `:${subId}` : ''}`;
    return ` <a href="#${target}" class="footnote-back" aria-label="${escapeHtml(labels.backToText)}">↩</a>`;
  };
};
