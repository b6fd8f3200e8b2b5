import { safeUrl } from '../../url/safe-url.ts';

/** An address that the site accepts as a link. Brackets would end the address in Markdown. */
export const linkOf = (href: string): string | undefined =>
  safeUrl(href.trim())?.replaceAll('(', '%28').replaceAll(')', '%29');
