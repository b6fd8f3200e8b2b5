import type { Content, Locators, MarkdownSource } from '../content/content.ts';
import { problem, type Problem } from '../content/problem.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import type { SitePath } from '../url/site-path.ts';

/** An old address, and the page that it leads to now. */
export interface Alias {
  readonly from: SitePath;
  readonly to: SitePath;
  readonly title: string;
}

type Aliased = Pick<MarkdownSource, 'file' | 'path'> & { readonly aliases: readonly SitePath[] };

/** `/a`, `/a/` and `/A/` would meet on one host or another. */
const folded = (path: string): string => path.toLowerCase().replace(/(?:\/index\.html|\/)$/u, '');

/**
 * The old addresses of everything that is shown, in one order; each once, and none that is a page's,
 * so that even a site with such faults can be planned.
 *
 * @param planned the addresses of the pages
 */
export const aliasesOf = (
  { articles, pages }: Pick<Newsroom, 'articles' | 'pages'>,
  planned: readonly SitePath[],
): Alias[] => {
  const taken = new Set(planned.map(folded));
  return [...articles, ...pages]
    .flatMap(({ aliases, path: to, title }) => aliases.map((from) => ({ from, to, title })))
    .filter(({ from }) => !taken.has(folded(from)) && taken.add(folded(from)))
    .toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
};

/**
 * Old addresses that are those of a page, or that two pages claim. No alias leads to another one, as
 * each leads to a page, so there is neither loop nor chain.
 *
 * @param planned the addresses of the pages, those that aliases make left out
 */
export const aliasProblems = (
  { articles, pages }: Pick<Content, 'articles' | 'pages'>,
  planned: readonly SitePath[],
  locators: Locators,
): Problem[] => {
  const taken = new Set(planned.map(folded));
  const first = new Map<string, string>();
  return [...articles, ...pages].flatMap(({ file, aliases }: Aliased) =>
    aliases.flatMap((alias, index) => {
      const at = locators.get(file)?.valueAt(['aliases', index]);
      const sign = folded(alias);
      const earlier = first.get(sign);
      first.set(sign, earlier ?? file);
      if (!at) return [];
      if (taken.has(sign)) return [problem('ALIAS_TAKEN', at, alias)];
      return earlier === undefined ? [] : [problem('ALIAS_TWICE', at, alias, earlier)];
    }),
  );
};
