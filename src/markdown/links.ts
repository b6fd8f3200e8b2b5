import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { attributeOf } from './attribute-of.ts';
import { standardBlockRule } from './dialect/standard-rule.ts';
import { siteHref, type BaseUrl } from '../url/base-url.ts';
import { safeUrl } from '../url/safe-url.ts';

/** A path within the site; `//host` and `/\host` would lead to another site. */
export const isSitePath = (target: string): boolean => /^\/(?![/\\])/u.test(target);

/** A target within the page, within the site, or on another site with an allowed scheme. */
export const isAllowedTarget = (target: string): boolean =>
  /^#./u.test(target) || isSitePath(target) || safeUrl(target) !== undefined;

/** A link to an absolute address of this site becomes a link to its path. */
export const pathWithin = (target: string, base: BaseUrl): string =>
  target.startsWith(base) ? `/${target.slice(base.length)}` : target;

const finishLink = (link: Token, base: BaseUrl): void => {
  const target = pathWithin(attributeOf(link, 'href'), base);
  if (isSitePath(target)) link.attrSet('href', siteHref(base, target));
  else if (/^https?:/iu.test(target)) link.attrSet('rel', 'noopener');
};

/** Removes a link and keeps its words. */
const unlink = (tokens: readonly Token[], opening: number): void => {
  const closing = tokens.findIndex(({ type }, index) => index > opening && type === 'link_close');
  for (const token of [tokens[opening], tokens[closing]]) {
    if (token)
      Object.assign(token, { type: 'text', tag: '', nesting: 0, content: '', attrs: null });
  }
};

/** What a definition of a link may lead to; `[Hỏi]: Khi nào` and `[xem]:(/a/)` are none. */
const isLikeTarget = (target: string): boolean =>
  !target.startsWith('(') && (isAllowedTarget(target) || /[./\\:](?=[\p{L}\p{N}%])/u.test(target));

/**
 * At first any target makes a link, so that a forbidden one can be located and leaves no raw signs.
 * A definition must have a likely target, because its words are on no page.
 */
export const acceptAnyTarget = (markdown: MarkdownIt): void => {
  const definition = standardBlockRule(markdown, 'reference');
  let isDefinition = false;
  markdown.validateLink = (target) => !isDefinition || isLikeTarget(target);
  markdown.block.ruler.at('reference', (...where) => {
    isDefinition = true;
    const isRead = definition(...where);
    isDefinition = false;
    return isRead;
  });
};

const wordsOf = ({ type, children, content }: Token): string =>
  type === 'image' ? (children ?? []).map(wordsOf).join('') : content;

/** Replaces an image with a forbidden target by its alternative text. */
const imageWords = (image: Token): void => {
  const content = wordsOf(image);
  Object.assign(image, { type: 'text', tag: '', attrs: null, children: null, content });
};

/**
 * Links: only allowed targets stay links and images; of others only the words are kept. Site paths
 * get the path of the base URL; links to other sites get `rel="noopener"`.
 *
 * @param unpublished paths of pages that exist but are not published: links to them become text
 */
export const links = (
  markdown: MarkdownIt,
  base: BaseUrl,
  unpublished: Pick<ReadonlySet<string>, 'has'>,
): void => {
  markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
  markdown.core.ruler.push('site_links', ({ tokens }: StateCore) => {
    for (const { children } of tokens) {
      for (const [index, child] of (children ?? []).entries()) {
        if (child.type === 'image' && !isAllowedTarget(attributeOf(child, 'src')))
          imageWords(child);
        if (child.type !== 'link_open') continue;
        const target = attributeOf(child, 'href');
        const path = pathWithin(target, base).replace(/[?#].*$/u, '');
        if (unpublished.has(path) || !isAllowedTarget(target)) unlink(children ?? [], index);
        else finishLink(child, base);
      }
    }
  });
};
