import { compareText } from '../../content/compare-text.ts';
import type { TextLists } from '../../content/content.ts';
import { textsIn } from '../../content/texts-in.ts';
import { textFacts, type TextFactsOf } from '../../content/text-facts.ts';
import type { Newsroom, WithdrawnFile } from '../../newsroom/newsroom.ts';
import { mediaNamedIn } from '../../newsroom/published-media.ts';
import { isMedia, sitePaths, type SitePath } from '../../url/site-path.ts';
import {
  articleSource,
  broadcastSource,
  officialDocumentSource,
  pageSource,
} from '../texts/text-sources.ts';
import { foldedPath } from './folded-path.ts';
import type { LiveSite } from './kept-addresses.ts';

type GoneTexts = Pick<
  Newsroom,
  'departed' | 'withdrawnPages' | 'withdrawnOfficialDocuments' | 'withdrawnBroadcasts'
>;

type ShownTexts = Pick<Newsroom, keyof TextLists>;

/** A permanently removed text and the media files that it names. */
interface GoneText extends Omit<WithdrawnFile, 'file'> {
  readonly files: readonly string[];
}

/** The permanently removed texts, latest first. */
const goneTexts = (
  { departed, withdrawnPages, withdrawnOfficialDocuments, withdrawnBroadcasts }: GoneTexts,
  factsOf: TextFactsOf,
): GoneText[] => {
  const named = mediaNamedIn(factsOf);
  const articles = departed.map((text) => ({
    files: named(text),
    date: text.departure.day,
    reason: text.departure.reason,
    source: articleSource(text.key),
  }));
  const pages = withdrawnPages.flatMap((text) =>
    text.withdrawn ? { files: named(text), ...text.withdrawn, source: pageSource(text.slug) } : [],
  );
  const officialDocuments = withdrawnOfficialDocuments.flatMap((text) =>
    text.withdrawn
      ? { files: named(text), ...text.withdrawn, source: officialDocumentSource(text.slug) }
      : [],
  );
  const broadcasts = withdrawnBroadcasts.flatMap((text) =>
    text.withdrawn
      ? { files: named(text), ...text.withdrawn, source: broadcastSource(text.key) }
      : [],
  );
  return [...articles, ...pages, ...officialDocuments, ...broadcasts].toSorted(
    (a, b) => compareText(b.date, a.date) || compareText(a.source, b.source),
  );
};

/** The files that the live site records as removed together with a text, by that text's file. */
const goneBefore = ({ pages }: LiveSite): ReadonlyMap<string, readonly string[]> => {
  const bySource = new Map<string, string[]>();
  for (const { url, kind, source } of pages) {
    if (kind !== 'withdrawn' || source === undefined || !isMedia(url)) continue;
    bySource.set(source, [...(bySource.get(source) ?? []), url.replace(/\/$/u, '')]);
  }
  return bySource;
};

/**
 * All files that removed texts account for. A file stays accounted for if the text's words change
 * later.
 */
const filesOfGoneTexts = (texts: readonly GoneText[], live: LiveSite): WithdrawnFile[] => {
  const before = goneBefore(live);
  return texts.flatMap(({ files, date, reason, source }) =>
    [...files, ...(before.get(source) ?? [])].map((file) => ({
      file: file as SitePath,
      date,
      reason,
      source,
    })),
  );
};

/** All media files known to be live, or withdrawn after they were live. */
const onceLive = ({ pages, files = [], withdrawnFiles = [] }: LiveSite): ReadonlySet<string> =>
  new Set(
    [...pages.map(({ url }) => url), ...files.map(({ path }) => path), ...withdrawnFiles].map(
      foldedPath,
    ),
  );

const isNamedBy = (shown: ShownTexts, factsOf: TextFactsOf): ((file: string) => boolean) => {
  const named = new Set(textsIn(shown).flatMap(mediaNamedIn(factsOf)));
  return (file) => named.has(file);
};

/**
 * Media files that were removed together with the only texts that named them, although no register
 * lists them. Each has the day and the reason of the text that was removed last; sorted. A file
 * that the live site records as removed stays so while the text is removed, even if the text's
 * words are deleted. Only files that were once live are included: a misspelt name, or a picture
 * whose original is never published, never had an address.
 *
 * @param live the live site with everything else that the ledger knows; absent if nothing is known
 */
export const filesGoneWithTexts = (
  newsroom: Newsroom,
  live: LiveSite | undefined,
  factsOf: TextFactsOf = textFacts,
): WithdrawnFile[] => {
  if (!live) return [];
  const { withdrawnMedia, redirects, media } = newsroom;
  const wasLive = onceLive(live);
  const there = new Set<string>(media.map(({ name }) => sitePaths.media(name)));
  const answered = new Set(
    [
      ...withdrawnMedia.map(({ file }) => file),
      ...redirects.map(({ from }) => from.path),
      /** The target of a redirect is published. */
      ...redirects.map(({ to }) => to).filter((to) => there.has(to)),
    ].map(foldedPath),
  );
  const byPlace = new Map<string, WithdrawnFile>();
  for (const gone of filesOfGoneTexts(goneTexts(newsroom, factsOf), live)) {
    const place = foldedPath(gone.file);
    if (wasLive.has(place) && !answered.has(place) && !byPlace.has(place)) byPlace.set(place, gone);
  }
  if (byPlace.size === 0) return [];
  const isShown = isNamedBy(newsroom, factsOf);
  return [...byPlace.values()].filter(({ file }) => !isShown(file));
};
