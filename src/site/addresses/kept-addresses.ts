import { parentOf, sitePaths, type SitePath } from '../../url/site-path.ts';
import { pageKindFacts } from '../page-kinds.ts';
import { isLastingFile } from './lasting-files.ts';
import type { Redirect } from './redirect.ts';

/** What later sites must know about the live site; its manifest records it. */
export interface LiveSite {
  readonly pages: readonly {
    readonly url: SitePath;
    readonly kind: string;
    readonly source?: string;
  }[];
  readonly redirects: readonly Omit<Redirect, 'title'>[];
  readonly files?: readonly { readonly path: SitePath }[];
  /** Media files that were once live and were removed for good. */
  readonly withdrawnFiles?: readonly SitePath[];
}

type LivePage = LiveSite['pages'][number];

/**
 * Whether another version of the program made the page, so that no change of the content can bring
 * it back.
 */
const isUnknown = ({ kind }: LivePage): boolean => pageKindFacts(kind) === undefined;

/**
 * Whether no editor made a page and none would miss it. The number of list pages follows the number
 * of articles, so a change of an article's category can remove one. Nor may a page of an unknown
 * kind, or the page at the address of a withdrawn copy, block all later publications.
 */
const mayLeadUp = (pages: LiveSite['pages']): ((page: LivePage) => boolean) => {
  const sourceAt = new Map(pages.map(({ url, source }) => [url, source]));
  const isPartOfText = ({ url, source }: LivePage): boolean =>
    source !== undefined && sourceAt.get(parentOf(url)) === source;
  return (page) =>
    isUnknown(page) || pageKindFacts(page.kind)?.withdrawal === 'leadsUp' || isPartOfText(page);
};

/** The forms of such addresses; any other could collide with a file. */
const plainForm = /^\/(?:[a-z0-9-]+\/)+(?:[a-z-]+\.[a-z]+)?$/u;

const isKept = (path: SitePath): boolean =>
  plainForm.test(path) && (/\/(?:ban-in\.txt)?$/u.test(path) || isLastingFile(path));

/** What a redirect may lead to, and what is known about addresses that no longer exist. */
interface Known {
  /** Pages and files of the planned site. */
  readonly targets: ReadonlySet<SitePath>;
  /** The targets that the content names for old addresses. */
  readonly ends: ReadonlyMap<SitePath, SitePath>;
  /** Pages of the live site whose loss the editor must confirm. */
  readonly asked: ReadonlySet<SitePath>;
}

/**
 * The nearest page above an address or its replacement, or the file of the same name beside that
 * page if there is one. The home page if nothing else is left; `undefined` if the editor must
 * confirm the loss of the page above.
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

/**
 * A calendar leads to the calendar of all congresses, because a calendar program cannot read a
 * page.
 */
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
 * Redirects from live addresses that no longer exist, if no editor needs to be asked: list pages,
 * copies, feeds and calendars lead to the page above them, and such redirects of earlier
 * publications are kept.
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
      ({ from, source, query }) => source === undefined && query === undefined && isKept(from),
    )
    .flatMap(({ from, to }) =>
      leadingTo(from, targets.has(to) ? to : (known.ends.get(to) ?? endOf(to, known))),
    );
  const ended = [
    ...pages.filter(leadsUp).map(({ url }) => url),
    ...files.map(({ path }) => path).filter(isLastingFile),
  ].filter((path) => isKept(path) && !targets.has(path));
  return [...earlier, ...ended.flatMap((from) => leadingTo(from, endOf(from, known)))];
};
