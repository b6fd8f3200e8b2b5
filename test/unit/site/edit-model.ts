import fc from 'fast-check';
import type { Article } from '../../../src/content/content.ts';
import type { VietnamMoment } from '../../../src/dates/vietnam-clock.ts';
import { siteManifest, type SiteManifest } from '../../../src/manifest/site-manifest.ts';
import { buildNewsroom } from '../../../src/newsroom/newsroom.ts';
import { withdrawnMedia } from '../../../src/newsroom/published-media.ts';
import type { CalendarDate } from '../../../src/dates/calendar-date.ts';
import { fileOf, type SitePath } from '../../../src/url/site-path.ts';
import {
  makeArticle,
  makeCategory,
  makeContent,
  makeUnit,
  present,
  sitePlanOf,
  type ContentParts,
} from './make-newsroom.ts';

/** What an editor's desk holds while it is edited at random. */
export interface Desk extends Required<Pick<ContentParts, 'articles' | 'categories' | 'units'>> {
  readonly site: { readonly textCopies: boolean; readonly noticeSheets: boolean };
  /** How many articles were ever begun, for names that were never used. */
  readonly begun: number;
}

/** One edit, as numbers that pick what it is about. */
export type Edit = readonly [kind: keyof typeof edits, which: number, choice: number];

const pick = <Value>(list: readonly Value[], number: number): Value =>
  present(list[number % list.length]);

const dated = (choice: number): string =>
  `2020-${String((choice % 4) + 1).padStart(2, '0')}-${String((choice % 27) + 1).padStart(2, '0')}`;

const newArticle = (name: string, choice: number): Article => {
  const date = dated(choice);
  const key = `${date.slice(0, 7).replace('-', '/')}/${name}`;
  return makeArticle(key, date, { body: `Nội dung của ${name}.` });
};

const changed = (desk: Desk, which: number, change: (article: Article) => Article): Desk => ({
  ...desk,
  articles: desk.articles.map((article, index) =>
    index === which % desk.articles.length ? change(article) : article,
  ),
});

/** An article in another file, its old address among its aliases. */
const moved = (article: Article, name: string, choice: number): Article => {
  const { key, slug, path, date } = newArticle(name, choice);
  return { ...article, key, slug, path, date, aliases: [...article.aliases, article.path] };
};

/** Every kind of edit; each leaves a sound desk. */
const edits = {
  addArticle: (desk: Desk, which: number, choice: number): Desk => ({
    ...desk,
    begun: desk.begun + 1,
    articles: [...desk.articles, newArticle(`bai-${desk.begun}`, which + choice)],
  }),
  editTitle: (desk: Desk, which: number, choice: number): Desk =>
    changed(desk, which, (article) => ({ ...article, title: `Tên ${choice}` })),
  changeCategory: (desk: Desk, which: number, choice: number): Desk =>
    changed(desk, which, (article) => ({
      ...article,
      category: pick(desk.categories, choice).id,
    })),
  changeUnits: (desk: Desk, which: number, choice: number): Desk =>
    changed(desk, which, (article) => ({ ...article, units: [pick(desk.units, choice).id] })),
  move: (desk: Desk, which: number, choice: number): Desk => ({
    ...changed(desk, which, (article) => moved(article, `chuyen-${desk.begun}`, choice)),
    begun: desk.begun + 1,
  }),
  withdraw: (desk: Desk, which: number, _choice: number): Desk =>
    changed(desk, which, (article) => ({
      ...article,
      withdrawn: { date: '2020-05-01' as CalendarDate, reason: 'Lý do' },
    })),
  expire: (desk: Desk, which: number, _choice: number): Desk =>
    changed(desk, which, (article) => ({
      ...article,
      expireAt: '2020-05-20T00:00' as VietnamMoment,
    })),
  renameUnit: (desk: Desk, which: number, _choice: number): Desk => {
    const old = pick(desk.units, which);
    const id = `don-vi-${desk.begun}`;
    const renamed = { ...old, id, formerIds: [...old.formerIds, old.id] };
    return {
      ...desk,
      begun: desk.begun + 1,
      units: desk.units.map((unit) => (unit === old ? renamed : unit)),
      articles: desk.articles.map((article) => ({
        ...article,
        units: article.units.map((unit) => (unit === old.id ? id : unit)),
      })),
    };
  },
  switchCopies: (desk: Desk, which: number, choice: number): Desk => ({
    ...desk,
    site: { textCopies: which % 2 === 0, noticeSheets: choice % 2 === 0 },
  }),
} as const;

export const firstDesk: Desk = {
  articles: Array.from({ length: 12 }, (_, index) => newArticle(`dau-${index}`, index * 5)),
  categories: [makeCategory('chinh-tri'), makeCategory('van-hoa')],
  units: [makeUnit('hong-duc'), makeUnit('dan-dang')],
  site: { textCopies: true, noticeSheets: true },
  begun: 0,
};

/** Adding is likelier than taking away, so that lists grow and shrink. */
export const someEdit: fc.Arbitrary<Edit> = fc.tuple(
  fc.oneof(
    { weight: 3, arbitrary: fc.constant('addArticle' as const) },
    { weight: 9, arbitrary: fc.constantFrom(...(Object.keys(edits) as (keyof typeof edits)[])) },
  ),
  fc.nat(),
  fc.nat(),
);

export const edited = (desk: Desk, [kind, which, choice]: Edit): Desk =>
  edits[kind](desk, which, choice);

const now = '2020-06-01T00:00' as VietnamMoment;

/** What would be published of a desk where something is live already. */
export const publication = (desk: Desk, live?: SiteManifest): SiteManifest => {
  const plan = sitePlanOf(desk, false, live);
  const newsroom = buildNewsroom(makeContent(desk), { now, isPreview: false });
  const print = { bytes: 1, sha256: '0'.repeat(64) };
  const made = new Map(plan.pages.map(({ url }) => [fileOf(url), print]));
  return siteManifest(
    {
      ...plan,
      files: [],
      articles: newsroom.articles,
      withdrawnFiles: withdrawnMedia(newsroom),
    },
    made,
    { generator: 'thử' },
  );
};

/** Addresses of a live site that the next one does not answer. */
export const lostAddresses = (live: SiteManifest, next: SiteManifest): SitePath[] => {
  const answered = new Set([
    ...next.pages.map(({ url }) => url),
    ...next.redirects.map(({ from }) => from),
  ]);
  return [...live.pages.map(({ url }) => url), ...live.redirects.map(({ from }) => from)].filter(
    (address) => !answered.has(address),
  );
};
