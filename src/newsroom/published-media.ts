import { textsIn } from '../content/texts-in.ts';
import type {
  Article,
  Content,
  MediaFile,
  OfficialDocument,
  PlainPage,
  TextLists,
} from '../content/content.ts';
import { textFacts, type TextFactsOf } from '../content/text-facts.ts';
import { sitePaths, type SitePath } from '../url/site-path.ts';
import type { Newsroom } from './newsroom.ts';

/** The lists of texts that may name a file. */
type TextList = keyof TextLists;

type Naming = Pick<PlainPage, 'body'> &
  Partial<Pick<Article, 'audio' | 'image' | 'attachments'> & Pick<OfficialDocument, 'original'>>;

/** The media files that a text or one of its fields names, `/media/…`. */
export const mediaNamedIn =
  (factsOf: TextFactsOf) =>
  (text: Naming): string[] => {
    const { audio, image, attachments = [], original } = text;
    return [
      ...factsOf(text).media,
      ...[audio, image?.file, original, ...attachments.map(({ file }) => file)].filter(
        (path) => path !== undefined,
      ),
    ];
  };

const namesOf = (texts: readonly Naming[], factsOf: TextFactsOf): ReadonlySet<string> =>
  new Set(texts.flatMap(mediaNamedIn(factsOf)));

/**
 * The media files that may be published: not those that only drafts, future, expired or omitted
 * articles and official documents name, nor withdrawn ones. A file that nothing names is published,
 * because other sites may link to it; so is the target of a redirect.
 */
export const publishedMedia = (
  { media, redirects, ...lists }: Pick<Content, 'media' | 'redirects' | TextList>,
  newsroom: Pick<Newsroom, TextList | 'withdrawnMedia'>,
  factsOf: TextFactsOf = textFacts,
): MediaFile[] => {
  if (media.length === 0) return [];
  const shown = new Set(textsIn(newsroom).map(({ file }) => file));
  const named = Map.groupBy<boolean, Naming & { readonly file: string }>(
    textsIn(lists),
    ({ file }) => shown.has(file),
  );
  const [byShown, byHidden] = [named.get(true), named.get(false)].map((texts = []) =>
    namesOf(texts, factsOf),
  );
  const ledTo = new Set(redirects.map(({ to }) => to));
  const withdrawn = new Set(newsroom.withdrawnMedia.map(({ file }) => file));
  return media.filter(({ name }) => {
    const path = sitePaths.media(name);
    if (withdrawn.has(path)) return false;
    return ledTo.has(path) || byShown?.has(path) || !byHidden?.has(path);
  });
};

/** The parts of a newsroom about withdrawn content. */
type Gone =
  | 'departed'
  | 'withdrawnPages'
  | 'withdrawnOfficialDocuments'
  | 'withdrawnBroadcasts'
  | 'withdrawnMedia';

/**
 * The withdrawn media files: those with a tombstone, and those that only withdrawn texts named,
 * whether or not they were ever live.
 */
export const withdrawnMedia = (
  {
    departed,
    withdrawnPages,
    withdrawnOfficialDocuments,
    withdrawnBroadcasts,
    withdrawnMedia: register,
    ...lists
  }: Pick<Newsroom, TextList | Gone>,
  factsOf: TextFactsOf = textFacts,
): SitePath[] => {
  const named = namesOf(textsIn(lists), factsOf);
  const gone = namesOf(
    [...departed, ...withdrawnPages, ...withdrawnOfficialDocuments, ...withdrawnBroadcasts],
    factsOf,
  );
  const alone = [...gone].filter((path) => !named.has(path)) as SitePath[];
  return [...new Set([...alone, ...register.map(({ file }) => file)])];
};
