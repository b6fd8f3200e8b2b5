import type { Href, SitePath } from '../../url/site-path.ts';
import type { Framing, PageFrame } from '../page-frame.ts';
import { siteLanguage } from '../site-language.ts';
import type { Redirect } from './redirect.ts';

/** Stands at an old address and leads on, for hosts that know no redirects. */
export interface MovedView extends PageFrame {
  /** What stands at the new address, where it has a name. */
  readonly title: string | undefined;
  readonly to: Href;
}

/** Stands at the path of old addresses that differ in their query: the reader, or a script, chooses. */
export interface MovedChoicesView extends PageFrame {
  readonly choices: readonly (Pick<MovedView, 'title' | 'to'> & {
    /** Without `?`; absent for the choice that stands for every other query. */
    readonly query: string | undefined;
  })[];
}

/** Stands where a plain text was. */
export interface MovedCopyView {
  readonly language: string;
  readonly title: string | undefined;
  /** The whole address. */
  readonly address: Href;
}

const hidden = { isIndexed: false } as const;

export const movedView = ({ title, to }: Redirect, url: SitePath, framing: Framing): MovedView => ({
  ...framing.frame(url, { ...hidden, description: title }),
  canonical: framing.absolute(to),
  title,
  to: framing.link(to),
});

export const movedChoicesView = (
  redirects: readonly Redirect[],
  url: SitePath,
  framing: Framing,
): MovedChoicesView => {
  const choices = redirects.map(({ query, title, to }) => ({ query, title, to: framing.link(to) }));
  return {
    ...framing.frame(url, hidden),
    canonical: undefined,
    choices: choices.toSorted(
      (a, b) => Number(a.query === undefined) - Number(b.query === undefined),
    ),
  };
};

export const movedCopyView = ({ title, to }: Redirect, framing: Framing): MovedCopyView => ({
  language: siteLanguage,
  title,
  address: framing.absolute(to),
});
