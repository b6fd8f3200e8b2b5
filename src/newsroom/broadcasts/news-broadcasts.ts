import { ArticleReferences } from '../../content/check/article-references.ts';
import { broadcastSlots } from '../../content/broadcasts/broadcast-slots.ts';
import type { Article, Broadcast } from '../../content/content.ts';
import { compareText } from '../../content/compare-text.ts';
import type { Programme } from '../../content/schema/programme-schema.ts';
import type { ClockTime } from '../../dates/publishing-date.ts';
import type { VietnamMoment } from '../../dates/vietnam-clock.ts';

/** An item of a broadcast as listeners see it. */
export interface BroadcastItem {
  /** Seconds from the beginning of the sound; absent if it is not known. */
  readonly at?: number | undefined;
  readonly title: string;
  /** The key of the article, if the site shows it. */
  readonly article?: string | undefined;
}

/** A broadcast that the site shows, with its programme, its times and its items. */
export interface NewsBroadcast extends Omit<Broadcast, 'programme' | 'slots' | 'items'> {
  readonly programme: Programme;
  /** At least one; the first one is the first broadcast, the others are repeats. */
  readonly slots: readonly ClockTime[];
  /** When it is first on air. */
  readonly begins: VietnamMoment;
  /**
   * Without items whose article the site does not show, unless they have a title of their own: the
   * title of an article must not be known before it is published.
   */
  readonly items: readonly BroadcastItem[];
}

const byTime = (a: NewsBroadcast, b: NewsBroadcast): number =>
  compareText(a.begins, b.begins) || compareText(a.key, b.key);

/**
 * The broadcasts of the programmes that are shown, in the order in which they are on air.
 *
 * @param articles all articles of the content, which items name
 * @param shown the articles that the site shows
 */
export const newsBroadcasts = (
  broadcasts: readonly Broadcast[],
  programmes: readonly Programme[],
  articles: readonly Article[],
  shown: ReadonlyMap<string, Pick<Article, 'key' | 'title'>>,
): readonly NewsBroadcast[] => {
  if (broadcasts.length === 0) return [];
  const byId = new Map(programmes.map((programme) => [programme.id, programme]));
  const references = new ArticleReferences(articles.map(({ key }) => key));
  const itemsOf = ({ items }: Broadcast): BroadcastItem[] =>
    items.flatMap(({ at, article: named, title }): BroadcastItem[] => {
      const [key, ...others] = named === undefined ? [] : references.keysOf(named);
      const article = key === undefined || others.length > 0 ? undefined : shown.get(key);
      const text = title ?? article?.title;
      return text === undefined ? [] : [{ at, title: text, article: article?.key }];
    });
  return broadcasts
    .flatMap((broadcast): NewsBroadcast[] => {
      const programme = byId.get(broadcast.programme);
      const slots = broadcastSlots(broadcast, programme);
      const [first] = slots;
      if (!programme || first === undefined || broadcast.withdrawn) return [];
      const begins = `${broadcast.date}T${first}` as VietnamMoment;
      return [{ ...broadcast, programme, slots, begins, items: itemsOf(broadcast) }];
    })
    .toSorted(byTime);
};
