import type { PlainPage } from '../../content/content.ts';
import { isEnglish } from '../../content/english-page.ts';
import type { Closing } from '../../content/schema/closing-schema.ts';
import type { FrontBlock } from '../../content/schema/front-blocks.ts';
import type { SiteSettings } from '../../content/schema/site-schema.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';
import { isOver } from '../../newsroom/visibility/clock.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import type { SitePath } from '../../url/site-path.ts';
import { partOf } from './part-of.ts';

/** The settings of `site.yaml`; whether the site is closed is a question to the clock. */
export type Setting = Exclude<keyof SiteSettings, 'closing'>;

/** The fields of a plain page that pages show. */
export type ShownPage = Pick<
  PlainPage,
  'path' | 'slug' | 'title' | 'standfirst' | 'sample' | 'lang' | 'translates'
>;

/** Questions about the site as a whole. */
export interface SettingQuestions {
  readonly setting: <Name extends Setting>(name: Name) => SiteSettings[Name];
  /** The blocks of the front page in the station's order; `undefined`: all, in the usual order. */
  readonly frontBlocks: () => readonly FrontBlock[] | undefined;
  readonly isPreview: () => boolean;
  /** The closing of the site; `undefined` until its day comes. */
  readonly closing: () => Closing | undefined;
  /** Whether a day in Vietnam is over. */
  readonly isOver: (day: CalendarDate) => boolean;
  readonly page: (slug: string) => ShownPage | undefined;
  /** The page in English that translates one in Vietnamese. */
  readonly translationOf: (slug: string) => SitePath | undefined;
  /** The plain pages in English, in the order of their files. */
  readonly englishPages: () => readonly Pick<PlainPage, 'path' | 'title' | 'standfirst'>[];
  readonly hasEnglish: () => boolean;
  /** The plain pages in Vietnamese, in the order of their files. */
  readonly pages: () => readonly Pick<PlainPage, 'path' | 'title'>[];
}

export const settingAnswers = ({
  clock,
  isPreview,
  look,
  pages,
  site,
}: Pick<Newsroom, 'clock' | 'isPreview' | 'look' | 'pages' | 'site'>): SettingQuestions => ({
  setting: (name) => site[name],
  frontBlocks: () => look?.frontPage,
  isPreview: () => isPreview,
  closing: () => site.closing,
  isOver: (day) => isOver(day, clock),
  page: (slug) => {
    const page = pages.find((each) => each.slug === slug);
    return (
      page && partOf(page, ['path', 'slug', 'title', 'standfirst', 'sample', 'lang', 'translates'])
    );
  },
  translationOf: (slug) => pages.find(({ translates }) => translates === slug)?.path,
  englishPages: () =>
    pages.filter(isEnglish).map((page) => partOf(page, ['path', 'title', 'standfirst'])),
  hasEnglish: () => pages.some(isEnglish),
  pages: () =>
    pages.filter((page) => !isEnglish(page)).map((page) => partOf(page, ['path', 'title'])),
});
