import { parentOf, sitePaths, type SitePath } from '../../url/site-path.ts';
import { pageKindFacts } from '../page-kinds.ts';
import type { Redirect } from './redirect.ts';

/** As much of the site that is live as later ones must know: a manifest tells it. */
export interface LiveSite {
  readonly pages: readonly {
    readonly url: SitePath;
    readonly kind: string;
    readonly source?: string;
  }[];
  readonly redirects: readonly Omit<Redirect, 'title'>[];
}

type LivePage = LiveSite['pages'][number];

/** Made by another version of the program, so that nothing in the content can bring it back. */
const isUnknown = ({ kind }: LivePage): boolean => pageKindFacts(kind) === undefined;

/**
 * Whether no editor has made a page and none can miss it: the number of list pages follows that of the
 * articles, so a change of an article's category can end one of them. A page of an unknown kind must not
 * stop publications for good either.
 */
const mayLeadUp = (page: LivePage): boolean =>
  isUnknown(page) || pageKindFacts(page.kind)?.withdrawal === 'leadsUp';

/** The forms of such addresses; another one could stand in the way of a file. */
const keptForm = /^\/(?:[a-z0-9-]+\/)+(?:ban-in\.txt)?$/u;

/** The nearest page above an address; the home page stands for nothing in particular. */
const nearestAbove = (path: SitePath, planned: ReadonlySet<SitePath>): SitePath | undefined => {
  for (let above = parentOf(path); above !== sitePaths.home; above = parentOf(above)) {
    if (planned.has(above)) return above;
  }
  return undefined;
};

/**
 * Redirects from what is live and is no more, as far as no editor needs to be asked: list pages and
 * copies lead to what stands above them, and such redirects of earlier publications stay.
 *
 * @param said the redirects that the content names
 */
export const keptRedirects = (
  live: LiveSite,
  planned: ReadonlySet<SitePath>,
  said: readonly Redirect[],
): Redirect[] => {
  const ends = new Map(said.map(({ from, to }) => [from, to]));
  const leadingTo = (from: SitePath, to: SitePath | undefined): Redirect[] => {
    const end = to ?? nearestAbove(from, planned);
    return end === undefined ? [] : [{ from, to: end }];
  };
  const aboveOrHome = (url: SitePath): SitePath => nearestAbove(url, planned) ?? sitePaths.home;
  const earlier = live.redirects
    .filter(
      ({ from, source, query }) =>
        source === undefined && query === undefined && keptForm.test(from),
    )
    .flatMap(({ from, to }) =>
      leadingTo(from, planned.has(to) ? to : (ends.get(to) ?? nearestAbove(to, planned))),
    );
  const ended = live.pages
    .filter((page) => mayLeadUp(page) && keptForm.test(page.url) && !planned.has(page.url))
    .flatMap((page) => leadingTo(page.url, isUnknown(page) ? aboveOrHome(page.url) : undefined));
  return [...earlier, ...ended];
};
