import type { Words } from '../../layouts/words/words.ts';
import { emergenciesAhead } from '../newsroom/broadcasts/emergencies.ts';
import { hasSound } from '../newsroom/broadcasts/has-sound.ts';
import { feedSections } from '../outputs/feeds/make-feeds.ts';
import {
  articleSource,
  broadcastSource,
  officialDocumentSource,
  pageSource,
} from '../site/texts/text-sources.ts';
import type { TextReading } from './part-records.ts';
import type { SiteOfPlan } from './planned-build.ts';

/** The content files of the articles in feeds and podcasts, of broadcasts with sound, of emergencies. */
const fedSources = ({ site: { newsroom } }: SiteOfPlan, words: Words): ReadonlySet<string> =>
  new Set([
    ...feedSections(newsroom, { labels: words.outputs, bytesOfMedia: new Map() }).flatMap(
      ({ articles }) => articles.map(({ key }) => articleSource(key)),
    ),
    ...newsroom.broadcasts
      .filter((each) => hasSound(each, newsroom))
      .flatMap(({ key, items }) => [
        broadcastSource(key),
        ...items.flatMap(({ article }) => (article === undefined ? [] : articleSource(article))),
      ]),
    ...emergenciesAhead(newsroom.broadcasts, newsroom.clock).map(({ key }) => broadcastSource(key)),
  ]);

/** What the lists of the whole site need of the texts of a shard. */
export const ownReadings = (
  made: SiteOfPlan,
  isOwn: (address: string) => boolean,
  words: Words,
): readonly TextReading[] => {
  const { newsroom, context } = made.site;
  const fed = fedSources(made, words);
  const texts = [
    ...newsroom.articles.map(({ path, key }) => [path, articleSource(key)] as const),
    ...newsroom.pages.map(({ path, slug }) => [path, pageSource(slug)] as const),
    ...newsroom.broadcasts.map(({ path, key }) => [path, broadcastSource(key)] as const),
    ...newsroom.officialDocuments.map(
      ({ path, slug }) => [path, officialDocumentSource(slug)] as const,
    ),
  ];
  const own = texts.filter(([path]) => isOwn(path));
  return own.map(([path, source]) => {
    const [htmlHash = '', wordsHash = ''] = context.bodyHash(source).split(' ');
    const facts = { path, wordCount: context.wordCount(source), htmlHash, wordsHash };
    if (!fed.has(source)) return facts;
    return { ...facts, html: String(context.body(source) ?? ''), words: context.words(source) };
  });
};
