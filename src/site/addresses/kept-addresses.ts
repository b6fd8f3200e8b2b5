import { parentOf, sitePaths, type SitePath } from '../../url/site-path.ts';
import { pageKindFacts } from '../page-kinds.ts';
import type { Redirect } from './redirect.ts';

/** What later sites must know about the live site; a manifest tells it. */
export interface LiveSite {
  readonly pages: readonly {
    readonly url: SitePath;
    readonly kind: string;
    readonly source?: string;
  }[];
  readonly redirects: readonly Omit<Redirect, 'title'>[];
  readonly files?: readonly { readonly path: SitePath }[];
  /** Media files that were taken off for good after they had been live. */
  readonly withdrawnFiles?: readonly SitePath[];
}

type LivePage = LiveSite['pages'][number];

/** Made by another version of the program, so that nothing in the content can bring it back. */
const isUnknown = ({ kind }: LivePage): boolean => pageKindFacts(kind) === undefined;

/**
 * Whether no editor has made a page and none can miss it: the number of list pages follows that of the
 * articles, so a change of an article's category can end one of them. A page of an unknown kind must not
 * stop publications for good either, nor what stood where a copy of an article was withdrawn.
 */
const mayLeadUp = (pages: LiveSite['pages']): ((page: LivePage) => boolean) => {
  const sourceAt = new Map(pages.map(({ url, source }) => [url, source]));
  const isPartOfText = ({ url, source }: LivePage): boolean =>
    source !== undefined && sourceAt.get(parentOf(url)) === source;
  return (page) =>
    isUnknown(page) || pageKindFacts(page.kind)?.withdrawal === 'leadsUp' || isPartOfText(page);
};

/** The forms of such addresses; any other could collide with a file. */
const keptForm = /^\/(?:[a-z0-9-]+\/)+(?:ban-in\.txt|atom\.xml|feed\.json|lich\.ics)?$/u;

/** Feeds and calendars, which are removed with their subject. */
const keptFile = /\/(?:atom\.xml|feed\.json|lich\.ics)$/u;

/** What a redirect may lead to, and what is known about addresses that no longer exist. */
interface Known {
  /** Pages and files of the site that is planned. */
  readonly targets: ReadonlySet<SitePath>;
  /** The targets that the content names for old addresses. */
  readonly ends: ReadonlyMap<SitePath, SitePath>;
  /** Pages of the live site of which the editor is asked. */
  readonly asked: ReadonlySet<SitePath>;
}

/**
 * The nearest page above an address, or what stands in its place: the same file of it where there is one.
 * The home page where nothing else is left; `undefined` where the editor is asked of the page above.
 */
const nearestAbove = (path: SitePath, { targets, ends, asked }: Known): SitePath | undefined => {
  for (let above = parentOf(path); above !== sitePaths.home; above = parentOf(above)) {
    if (targets.has(above)) return above;
    const end = ends.get(above);
    if (end !== undefined) {
      const same = `${end}${path.slice(above.length)}` as SitePath;
      return targets.has(same) ? same : end;
    }
    if (asked.has(above)) return undefined;
  }
  return sitePaths.home;
};

/** A calendar leads to that of all congresses, as a program that reads it would take no page. */
const endOf = (path: SitePath, known: Known): SitePath | undefined => {
  const above = nearestAbove(path, known);
  const isCalendar = path.endsWith('.ics') && !above?.endsWith('.ics');
  return above !== undefined && isCalendar && known.targets.has(sitePaths.calendar)
    ? sitePaths.calendar
    : above;
};

const leadingTo = (from: SitePath, to: SitePath | undefined): Redirect[] =>
  to === undefined || to === from ? [] : [{ from, to }];

/**
 * Redirects from what is live and is no more, as far as no editor needs to be asked: list pages, copies,
 * feeds and calendars lead to what stands above them, and such redirects of earlier publications stay.
 *
 * @param targets pages and files of the planned site
 * @param said the redirects that the content names
 */
export const keptRedirects = (
  live: LiveSite,
  targets: ReadonlySet<SitePath>,
  said: readonly Redirect[],
): Redirect[] => {
  const { pages, redirects, files = [] } = live;
  const leadsUp = mayLeadUp(pages);
  const known: Known = {
    targets,
    ends: new Map(said.map(({ from, to }) => [from, to])),
    asked: new Set(pages.filter((page) => !leadsUp(page)).map(({ url }) => url)),
  };
  const earlier = redirects
    .filter(
      ({ from, source, query }) =>
        source === undefined && query === undefined && keptForm.test(from),
    )
    .flatMap(({ from, to }) =>
      leadingTo(from, targets.has(to) ? to : (known.ends.get(to) ?? endOf(to, known))),
    );
  const ended = [
    ...pages.filter(leadsUp).map(({ url }) => url),
    ...files.map(({ path }) => path).filter((path) => keptFile.test(path)),
  ].filter((path) => keptForm.test(path) && !targets.has(path));
  return [...earlier, ...ended.flatMap((from) => leadingTo(from, endOf(from, known)))];
};
