import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { attributeOf } from './attribute-of.ts';
import { siteHref, type BaseUrl } from '../url/base-url.ts';
import { safeUrl } from '../url/safe-url.ts';

/** A path within the site; `//host` and `/\host` would lead to another site. */
export const isSitePath = (target: string): boolean => /^\/(?![/\\])/u.test(target);

/** Within the page, within the site, or to another site with an allowed scheme. */
const isAllowed = (target: string): boolean =>
  target.startsWith('#') || isSitePath(target) || safeUrl(target) !== undefined;

const isElsewhere = (target: string, base: BaseUrl): boolean =>
  URL.canParse(target) && /^https?:$/u.test(new URL(target).protocol) && !target.startsWith(base);

const finishLink = (link: Token, base: BaseUrl): void => {
  const target = attributeOf(link, 'href');
  if (isSitePath(target)) link.attrSet('href', siteHref(base, target));
  else if (isElsewhere(target, base)) link.attrSet('rel', 'noopener');
};

/**
 * Links: only allowed targets become links, others stay text; site paths get the base's own path;
 * links to other sites get `rel="noopener"`.
 */
export const links = (markdown: MarkdownIt, base: BaseUrl): void => {
  markdown.validateLink = isAllowed;
  markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
  markdown.core.ruler.push('site_links', ({ tokens, inlineMode }: StateCore) => {
    /** An image's caption, which is parsed by itself, comes again with its text. */
    if (inlineMode) return;
    for (const { children } of tokens) {
      for (const child of children ?? []) if (child.type === 'link_open') finishLink(child, base);
    }
  });
};
