import type { MarkdownIt } from 'markdown-it';
import plugin from 'markdown-it-footnote';
import { escapeHtml } from '../html/escape.ts';

const numberOf = (meta: Record<string, unknown> | null | undefined): number =>
  Number(meta?.['id']) + 1;

/** The id of a note's reference in the text. */
const callOf = (meta: Record<string, unknown> | null | undefined): string => {
  const subId = Number(meta?.['subId']);
  return `fnref_${numberOf(meta)}${subId > 0 ? `:${subId}` : ''}`;
};

/** The references on the page so far; notes come last. */
const callsIn = (env: Record<string, unknown> = {}): Set<string> =>
  (env['shownCalls'] ??= new Set<string>()) as Set<string>;

/**
 * Footnotes with names for screen readers; their ids contain `_`, which ids of headings never do.
 */
export const footnotes = (
  markdown: MarkdownIt,
  labels: { readonly footnotes: string; readonly backToText: string },
): void => {
  markdown.use(plugin);
  const { rules } = markdown.renderer;
  rules['footnote_anchor_name'] = (tokens, index) => `_${numberOf(tokens[index]?.meta)}`;
  rules['footnote_block_open'] = () =>
    `<section class="footnotes" aria-label="${escapeHtml(labels.footnotes)}">\n<ol>\n`;
  const call = rules['footnote_ref'];
  rules['footnote_ref'] = (tokens, index, options, env, self) => {
    callsIn(env).add(callOf(tokens[index]?.meta));
    return call?.(tokens, index, options, env, self) ?? '';
  };
  rules['footnote_anchor'] = (tokens, index, _options, env) => {
    const target = callOf(tokens[index]?.meta);
    /**
     * A reference in words that no page shows, such as a second note with the same name, gets no
     * back link.
     */
    if (!callsIn(env).has(target)) return '';
    return ` <a href="#${target}" class="footnote-back" aria-label="${escapeHtml(labels.backToText)}">↩</a>`;
  };
};
