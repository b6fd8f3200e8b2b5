import type { ParsedContent } from '../../content/parse/parse-content.ts';
import type { Problem } from '../../content/problem.ts';
import { linkableFiles } from '../addresses/linkable-files.ts';
import { foldedPath } from '../addresses/folded-path.ts';
import type { LiveSite } from '../addresses/kept-addresses.ts';
import { addressKey } from '../addresses/redirects.ts';
import { isMovedKind } from '../addresses/moved-kinds.ts';
import { hiddenPaths } from '../addresses/hidden-texts.ts';
import { pageKinds } from '../page-kinds.ts';
import type { PlannedSite } from '../plan-site.ts';
import type { ContentReadings } from '../texts/content-readings.ts';
import { linkProblems, type IdsAt } from './link-problems.ts';
import { redirectProblems } from './redirect-problems.ts';

/** Addresses of pages for readers, and of files. */
export const linkable = ({
  newsroom,
  plan: { routes },
}: Pick<PlannedSite, 'newsroom' | 'plan'>): ReadonlySet<string> =>
  new Set([
    ...routes.filter(({ kind }) => pageKinds[kind].answers !== 'gone').map(({ url }) => url),
    ...linkableFiles(newsroom),
  ]);

/**
 * All faults in the addresses of a site: targets of links, and old addresses.
 *
 * @param live the live site, which decides who owns an old address that two files name
 */
export const addressProblems = (
  site: PlannedSite,
  parsed: ParsedContent,
  readText: ContentReadings,
  idsOnPage: IdsAt,
  live?: LiveSite,
): Problem[] => {
  const { content, newsroom, plan } = site;
  const { routes } = plan;
  const files = linkableFiles(newsroom);
  const planned = routes.filter(({ kind }) => !isMovedKind(kind)).map(({ url }) => url);
  const { departed, withdrawnPages, withdrawnOfficialDocuments, withdrawnBroadcasts } = newsroom;
  const gone = new Set(
    [...departed, ...withdrawnPages, ...withdrawnOfficialDocuments, ...withdrawnBroadcasts].map(
      ({ path }) => path,
    ),
  );
  const goneFiles = newsroom.withdrawnMedia.map(({ file }) => file);
  const unpublished = new Set(hiddenPaths(content, newsroom).filter((path) => !gone.has(path)));
  const sourceAt = new Map(
    routes.flatMap(({ kind, url, source }) =>
      source === undefined || isMovedKind(kind) ? [] : [[foldedPath(url), source] as const],
    ),
  );
  const ownerAt = new Map(
    (live?.redirects ?? []).flatMap((each) =>
      each.source === undefined ? [] : [[addressKey(each), each.source] as const],
    ),
  );
  return [
    ...redirectProblems(content, { planned, files, unpublished, sourceAt, ownerAt }, parsed),
    ...linkProblems(content, readText, linkable(site), parsed, idsOnPage, goneFiles),
  ];
};
