import { createHash } from 'node:crypto';
import { textSizeScript } from '../../src/html/text-size-script.ts';
import type { HTMLElement } from 'node-html-parser';

/* Requirements for every page of a site, as lists of faults: an empty list means a valid page. */

/** The hash by which a policy allows a style element. */
const styleHashOf = (css: string): string =>
  `'sha256-${createHash('sha256').update(css).digest('base64')}'`;

/** A directive of a content security policy, without its name. */
export const directiveOf = (policy: string, name: string): string =>
  policy
    .split(/;\s*/u)
    .find((directive) => directive.startsWith(`${name} `))
    ?.slice(name.length + 1) ?? '';

const policyOf = (page: HTMLElement): string =>
  page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';

/** Sources of styles in the page's own policy, unless they are exactly those of its inline styles. */
export const styleFaults = (page: HTMLElement): string[] => {
  const hashes = page.querySelectorAll('style').map(({ rawText }) => styleHashOf(rawText));
  const allowed = directiveOf(policyOf(page), 'style-src').split(' ');
  const isExact = allowed.every((each) => hashes.includes(each));
  return isExact && hashes.every((hash) => allowed.includes(hash)) ? [] : allowed;
};

/** Scripts without a source, event attributes and style attributes; data in JSON is no script. */
export const inlineFaults = (page: HTMLElement): string[] => [
  ...page
    .querySelectorAll('script:not([src])')
    .filter((script) => script.getAttribute('type') !== 'application/ld+json')
    .filter(({ rawText }) => rawText !== textSizeScript)
    .map(({ outerHTML }) => outerHTML),
  ...page.querySelectorAll('*').flatMap(({ attributes, tagName }) =>
    Object.keys(attributes)
      .filter((name) => /^(?:on|style$)/iu.test(name))
      .map((name) => `<${tagName.toLowerCase()} ${name}>`),
  ),
];

/** The mark beside the site's name, and a picture beside its title, are decorative. */
const isBesideWords = (image: HTMLElement): boolean => image.closest('.brand, .shot') !== null;

/** Pictures without alternative text, width or height. */
export const imageFaults = (page: HTMLElement): string[] =>
  page
    .querySelectorAll('img')
    .filter(
      (image) =>
        ((image.getAttribute('alt') ?? '').trim() === '') !== isBesideWords(image) ||
        !/^[1-9]\d*$/u.test(image.getAttribute('width') ?? '') ||
        !/^[1-9]\d*$/u.test(image.getAttribute('height') ?? ''),
    )
    .map(({ outerHTML }) => outerHTML);
