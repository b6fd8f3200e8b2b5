import { parentOf, sitePaths, type SitePath } from '../../url/site-path.ts';
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

/**
 * Pages that no editor has made and none can miss: their number follows that of the articles, so a
 * change of an article's category can end one of them. Copies of an article are left out by a setting.
 */
const derivedKinds: ReadonlySet<string> = new Set([
  'numberedPage',
  'archiveYear',
  'archiveMonth',
  'documents',
  'textCopy',
  'noticeSheet',
  'withdrawnCopy',
]);

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
  const earlier = live.redirects
    .filter(
      ({ from, source, query }) =>
        source === undefined && query === undefined && keptForm.test(from),
    )
    .flatMap(({ from, to }) =>
      leadingTo(from, planned.has(to) ? to : (ends.get(to) ?? nearestAbove(to, planned))),
    );
  const ended = live.pages
    .filter(({ url, kind }) => derivedKinds.has(kind) && keptForm.test(url) && !planned.has(url))
    .flatMap(({ url }) => leadingTo(url, undefined));
  return [...earlier, ...ended];
};
