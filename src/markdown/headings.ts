import type { MarkdownIt, StateCore } from 'markdown-it';
import anchors from 'markdown-it-anchor';
import { slugOf } from '../url/slug.ts';

/** The page's title is its only `h1`. */
const topLevel = 2;
const deepest = 6;

/**
 * Headings: the highest of a text becomes `h2` and no level is skipped below it, whatever levels
 * the editor wrote; each gets an id made from its words without diacritics.
 */
export const headings = (markdown: MarkdownIt): void => {
  markdown.core.ruler.push('heading_levels', ({ tokens }: StateCore) => {
    const written = tokens.filter(({ type }) => type === 'heading_open');
    const highest = Math.min(...written.map(({ tag }) => Number(tag.slice(1))));
    let previous = topLevel - 1;
    for (const token of tokens) {
      if (token.type === 'heading_open') {
        const wanted = Number(token.tag.slice(1)) - highest + topLevel;
        previous = Math.min(wanted, previous + 1, deepest);
        token.tag = `h${previous}`;
      } else if (token.type === 'heading_close') token.tag = `h${previous}`;
    }
  });
  markdown.use(anchors, { slugify: (heading) => slugOf(heading) || 'muc', tabIndex: false });
};
