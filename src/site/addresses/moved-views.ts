import type { Href, SitePath } from '../../url/site-path.ts';
import type { PageFrames, PageFrame } from '../page-frame.ts';
import { siteLanguage } from '../site-language.ts';
import type { Redirect } from './redirect.ts';

/** A page at an old address that redirects, for hosts that have no redirects. */
export interface MovedView extends PageFrame {
  /** The title of the page at the new address, if it has one. */
  readonly title: string | undefined;
  readonly to: Href;
}

/** A page for old addresses that differ only in their query: the reader, or a script, chooses. */
export interface MovedChoicesView extends PageFrame {
  readonly choices: readonly (Pick<MovedView, 'title' | 'to'> & {
    /** Without `?`; absent for the choice that covers every other query. */
    readonly query: string | undefined;
  })[];
}

/** A page at the address of a former plain text. */
export interface MovedCopyView {
  readonly language: string;
  readonly title: string | undefined;
  /** The whole address. */
  readonly address: Href;
}

const hidden = { isIndexed: false } as const;

export const movedView = (
  { title, to }: Redirect,
  url: SitePath,
  frames: PageFrames,
): MovedView => ({
  ...frames.frame(url, { ...hidden, description: title }),
  canonical: frames.absolute(to),
  title,
  to: frames.link(to),
});

export const movedChoicesView = (
  redirects: readonly Redirect[],
  url: SitePath,
  frames: PageFrames,
): MovedChoicesView => {
  const choices = redirects.map(({ query, title, to }) => ({ query, title, to: frames.link(to) }));
  return {
    ...frames.frame(url, hidden),
    canonical: undefined,
    choices: choices.toSorted(
      (a, b) => Number(a.query === undefined) - Number(b.query === undefined),
    ),
  };
};

export const movedCopyView = ({ title, to }: Redirect, frames: PageFrames): MovedCopyView => ({
  language: siteLanguage,
  title,
  address: frames.absolute(to),
});
