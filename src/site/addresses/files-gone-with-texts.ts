import { compareText } from '../../content/compare-text.ts';
import { textFacts, type TextFactsOf } from '../../content/text-facts.ts';
import type { Newsroom, WithdrawnFile } from '../../newsroom/newsroom.ts';
import { mediaNamedIn } from '../../newsroom/published-media.ts';
import { isMedia, sitePaths, type SitePath } from '../../url/site-path.ts';
import { articleSource, officialDocumentSource, pageSource } from '../texts/text-sources.ts';
import { foldedPath } from './folded-path.ts';
import type { LiveSite } from './kept-addresses.ts';

type GoneTexts = Pick<Newsroom, 'departed' | 'withdrawnPages' | 'withdrawnOfficialDocuments'>;

type ShownTexts = Pick<Newsroom, 'articles' | 'pages' | 'officialDocuments'>;

/** A permanently removed text and the media files that it names. */
interface GoneText extends Omit<WithdrawnFile, 'file'> {
  readonly files: readonly string[];
}

/** The permanently removed texts, latest first. */
const goneTexts = (
  { departed, withdrawnPages, withdrawnOfficialDocuments }: GoneTexts,
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
  return [...articles, ...pages, ...officialDocuments].toSorted(
    (a, b) => compareText(b.date, a.date) || compareText(a.source, b.source),
  );
};

/** The files of which the live site says that they went with a text, by that text's file. */
const goneBefore = ({ pages }: LiveSite): ReadonlyMap<string, readonly string[]> => {
  const bySource = new Map<string, string[]>();
  for (const { url, kind, source } of pages) {
    if (kind !== 'withdrawn' || source === undefined || !isMedia(url)) continue;
    bySource.set(source, [...(bySource.get(source) ?? []), url.replace(/\/$/u, '')]);
  }
  return bySource;
};

/** Every file for which a gone text speaks; one of which it spoke before is not forgotten with its words. */
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

/** All media files that are known to have been live, or to have been withdrawn after that. */
const onceLive = ({ pages, files = [], withdrawnFiles = [] }: LiveSite): ReadonlySet<string> =>
  new Set(
    [...pages.map(({ url }) => url), ...files.map(({ path }) => path), ...withdrawnFiles].map(
      foldedPath,
    ),
  );

const isNamedBy = (
  { articles, pages, officialDocuments }: ShownTexts,
  factsOf: TextFactsOf,
): ((file: string) => boolean) => {
  const named = new Set(
    [...articles, ...pages, ...officialDocuments].flatMap(mediaNamedIn(factsOf)),
  );
  return (file) => named.has(file);
};

/**
 * The media files that went with the only texts that named them, though no register says so, each with day
 * and reason of the text that went last; in one order. Where the live site says so of a file, that stays
 * while the text is gone, even if its words were deleted. Only a file that was live has an address to
 * answer for: a misspelt name, or a picture whose original is never published, has none.
 *
 * @param live the live site and all that the ledger knows besides; absent where nothing is known of it
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
      /** A file to which an old address leads is published. */
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
