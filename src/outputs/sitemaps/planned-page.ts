import type { Href, SitePath } from '../../url/site-path.ts';

/** A page of the plan, as far as machines that list pages look at it. */
export interface PlannedPage {
  readonly url: SitePath;
  readonly kind: string;
  readonly view: object;
}

/** Kinds that repeat an article in another form; search engines shall find the article itself. */
const otherForms: ReadonlySet<string> = new Set(['textCopy', 'noticeSheet']);

/** The address under which search engines may list a page; `undefined` if they may not. */
export const indexedUrl = ({ kind, view }: PlannedPage): Href | undefined => {
  if (otherForms.has(kind)) return undefined;
  const isIndexed = 'isIndexed' in view && view.isIndexed === true;
  return isIndexed && 'canonical' in view && typeof view.canonical === 'string'
    ? (view.canonical as Href)
    : undefined;
};
