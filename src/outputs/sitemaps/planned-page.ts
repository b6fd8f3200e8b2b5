import type { PageKind } from '../../site/page.ts';
import { pageKinds } from '../../site/page-kinds.ts';
import type { Href, SitePath } from '../../url/site-path.ts';

/** A page of the plan, as much of it as lists of pages need. */
export interface PlannedPage {
  readonly url: SitePath;
  readonly kind: PageKind;
  readonly view: object;
}

/** The address under which search engines may list a page; `undefined` if they may not. */
export const indexedUrl = ({ kind, view }: PlannedPage): Href | undefined => {
  if (pageKinds[kind].sitemaps === 'none') return undefined;
  const isIndexed = 'isIndexed' in view && view.isIndexed === true;
  return isIndexed && 'canonical' in view && typeof view.canonical === 'string'
    ? (view.canonical as Href)
    : undefined;
};
