import type { Article } from '../content/content.ts';
import type { SiteSettings } from '../content/schema/site-schema.ts';
import { textBlocks } from '../markdown/text-blocks.ts';
import type { BroadcastItem, NewsBroadcast } from '../newsroom/broadcasts/news-broadcasts.ts';
import type { AnnouncerScript, ScriptItem } from './announcer-script.ts';
import { composeScript } from './compose-script.ts';
import { dayInWords } from './day-in-words.ts';
import { readingManner, type ReadingManner } from './reading-manner.ts';
import { readingSeconds } from './reading-time.ts';
import { scriptItem, type FieldPlaces } from './script-item.ts';
import { scriptText } from './script-text.ts';
import type { ScriptWords } from './script-words.ts';

/** Everything beside the broadcast itself that its script is made from. */
export interface ScriptSources {
  readonly site: Pick<SiteSettings, 'station' | 'abbreviations' | 'announcer'>;
  /** The articles that the site shows, by key. */
  readonly articles: ReadonlyMap<string, Article>;
  readonly words: Pick<ScriptWords, 'standardGreeting' | 'standardClosing' | 'standardProgramme'>;
  readonly placesIn: (article: Article) => FieldPlaces;
}

/** An item of which only the title is known. */
const titleItem = (title: string, { spoken, pace }: ReadingManner): ScriptItem => {
  const text = scriptText([{ kind: 'title', text: title }], spoken);
  return { title, isSample: false, ...text, seconds: readingSeconds(text.syllables, pace) };
};

const itemOf = (
  { title, article: key }: BroadcastItem,
  manner: ReadingManner,
  { articles, placesIn }: ScriptSources,
): ScriptItem => {
  const article = key === undefined ? undefined : articles.get(key);
  if (!article || article.stub) return titleItem(title, manner);
  return { ...scriptItem(article, manner, placesIn(article)), title };
};

/** The introduction of a broadcast is read after the greeting. */
const greetingOf = ({ programme, body }: NewsBroadcast, { site, words }: ScriptSources): string => {
  const greeting = programme.greeting ?? site.announcer?.greeting ?? words.standardGreeting;
  return [greeting, ...textBlocks(body).map(({ text }) => text)].join(' ');
};

/** What the announcer reads in a broadcast. */
export const broadcastScript = (
  broadcast: NewsBroadcast,
  sources: ScriptSources,
): AnnouncerScript => {
  const { programme, date, slots, items } = broadcast;
  const { site, words } = sources;
  const ofStation = readingManner(site);
  const manner = { ...ofStation, pace: programme.pace ?? ofStation.pace };
  return composeScript(
    {
      station: site.station,
      programme: broadcast.title ?? programme.name,
      day: dayInWords(date),
      slots,
      greeting: greetingOf(broadcast, sources),
      closing: programme.closing ?? site.announcer?.closing ?? words.standardClosing,
      items: items.map((item) => itemOf(item, manner, sources)),
      ...(programme.minutes !== undefined && { slotSeconds: programme.minutes * 60 }),
    },
    manner,
    words.standardProgramme,
  );
};
