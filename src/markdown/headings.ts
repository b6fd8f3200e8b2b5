import type { MarkdownIt, StateCore } from 'markdown-it';
import anchors from 'markdown-it-anchor';
import { slugOf } from '../url/slug.ts';

/** The page's title is its only `h1`. */
const topLevel = 2;
const deepest = 6;

/**
 * The id of a heading, with a number if it is taken. Counted in the text's own state, because the
 * library's search for a free number is quadratic.
 */
const distinctId = (heading: string, { env }: StateCore): string => {
  const slug = slugOf(heading) || 'muc';
  const used = (env['headingIds'] ??= new Map<string, number>()) as Map<string, number>;
  let id = slug;
  while (used.has(id)) {
    const count = (used.get(slug) ?? 1) + 1;
    used.set(slug, count);
    id = `${slug}-${count}`;
  }
  used.set(id, used.get(id) ?? 1);
  return id;
};

/**
 * Headings: the highest level of a text becomes `h2`, and no level below it is skipped, whatever
 * the editor wrote. Each gets an id made from its words without diacritics.
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
  markdown.use(anchors, { slugifyWithState: distinctId, tabIndex: false });
};
