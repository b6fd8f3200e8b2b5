import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { attributeOf } from './attribute-of.ts';
import { siteHref, type BaseUrl } from '../url/base-url.ts';
import { safeUrl } from '../url/safe-url.ts';

/** A path within the site; `//host` and `/\host` would lead to another site. */
export const isSitePath = (target: string): boolean => /^\/(?![/\\])/u.test(target);

/** Within the page, within the site, or to another site with an allowed scheme. */
export const isAllowedTarget = (target: string): boolean =>
  target.startsWith('#') || isSitePath(target) || safeUrl(target) !== undefined;

/** A link to an absolute address of this site becomes a link to its path. */
export const pathWithin = (target: string, base: BaseUrl): string =>
  target.startsWith(base) ? `/${target.slice(base.length)}` : target;

const finishLink = (link: Token, base: BaseUrl): void => {
  const target = pathWithin(attributeOf(link, 'href'), base);
  if (isSitePath(target)) link.attrSet('href', siteHref(base, target));
  else if (/^https?:/iu.test(target)) link.attrSet('rel', 'noopener');
};

/** Removes a link to a page that is not published, and keeps its words. */
const unlink = (tokens: readonly Token[], opening: number): void => {
  const closing = tokens.findIndex(({ type }, index) => index > opening && type === 'link_close');
  for (const token of [tokens[opening], tokens[closing]]) {
    if (token)
      Object.assign(token, { type: 'text', tag: '', nesting: 0, content: '', attrs: null });
  }
};

/**
 * Links: only allowed targets become links, others stay text. Site paths get the path of the base
 * URL; links to other sites get `rel="noopener"`.
 *
 * @param unpublished paths of pages that exist but are not published: links to them become text
 */
export const links = (
  markdown: MarkdownIt,
  base: BaseUrl,
  unpublished: ReadonlySet<string>,
): void => {
  markdown.validateLink = isAllowedTarget;
  markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
  markdown.core.ruler.push('site_links', ({ tokens, inlineMode }: StateCore) => {
    /** An image's caption is parsed by itself first, and again with its text. */
    if (inlineMode) return;
    for (const { children } of tokens) {
      for (const [index, child] of (children ?? []).entries()) {
        if (child.type !== 'link_open') continue;
        const path = pathWithin(attributeOf(child, 'href'), base).replace(/[?#].*$/u, '');
        if (unpublished.has(path)) unlink(children ?? [], index);
        else finishLink(child, base);
      }
    }
  });
};
