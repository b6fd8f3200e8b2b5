import type { Href } from './site-path.ts';

const schemes: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * Browsers drop these inside an address, so `java\tscript:` would run; such an address is refused.
 */
// oxlint-disable-next-line no-control-regex -- it looks for control characters
const invisible = /[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202f\ufeff\\]/u;

/**
 * Browsers treat `https:a` as relative to the page, although it can be parsed as an address by
 * itself.
 */
const isRelative = /^https?:(?!\/\/)/iu;

/**
 * An address of another site that is safe in markup. `undefined` if its scheme is not http, https,
 * mailto or tel, if it is relative, or if it contains characters that browsers drop.
 */
export const safeUrl = (text: string): Href | undefined => {
  if (invisible.test(text) || !URL.canParse(text)) return undefined;
  if (isRelative.test(text)) return undefined;
  return schemes.has(new URL(text).protocol) ? (text as Href) : undefined;
};
