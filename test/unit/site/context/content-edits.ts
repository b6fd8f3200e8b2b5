import fc from 'fast-check';
import type { Article, Content } from '../../../../src/content/content.ts';
import { makeOfficialDocument, someDay } from '../../content/make-official-document.ts';
import { makeArticle, present, type ContentParts } from '../make-newsroom.ts';

/** One edit, as numbers that select its target. */
export type ContentEdit = readonly [kind: keyof typeof edits, which: number, choice: number];

type Lists = 'articles' | 'categories' | 'units' | 'pages' | 'officialDocuments' | 'congresses';

/** Content with one entry of a list changed. */
const changed = <List extends Lists | 'threads' | 'media'>(
  parts: ContentParts,
  list: List,
  which: number,
  change: (entry: Content[List][number]) => Partial<Content[List][number]>,
): ContentParts => {
  const entries = present(parts[list]) as readonly Content[List][number][];
  return {
    ...parts,
    [list]: entries.map((entry, index) =>
      index === which % entries.length ? { ...entry, ...change(entry) } : entry,
    ),
  };
};

const ofArticle =
  (change: (article: Article, choice: number) => Partial<Article>) =>
  (parts: ContentParts, which: number, choice: number): ContentParts =>
    changed(parts, 'articles', which, (article) => change(article, choice));

const bodies = [
  'Một câu khác.',
  'Theo 12-KH/HU và 77-KH/HU.',
  '[xem](/2020/03/a05/) và [hẹn](/2020/07/hen/)',
  '![Ảnh](/media/anh.jpg)',
  '## Mục\n\nBCH họp.',
];

const pick = <Value>(list: readonly Value[], number: number): Value =>
  list[number % list.length] as Value;

type EditContent = (parts: ContentParts, which: number, choice: number) => ContentParts;

const ofSite =
  (change: (choice: number) => ContentParts['site']): EditContent =>
  (parts, _which, choice) => ({ ...parts, site: { ...parts.site, ...change(choice) } });

/** What an editor can do to the content between two builds. */
const edits = {
  look: (parts, which, choice) => ({
    ...parts,
    look: {
      font: 'khong-chan',
      words: {},
      frontPage: pick([['don-vi'], ['tien-do', 'don-vi'], []] as const, which + choice).slice(),
    },
  }),
  body: ofArticle((_article, choice) => ({ body: pick(bodies, choice) })),
  title: ofArticle((_article, choice) => ({ title: `Tên ${choice}` })),
  standfirst: ofArticle((_article, choice) => ({ standfirst: `Sapô ${choice}` })),
  category: ofArticle((_article, choice) => ({ category: pick(['chinh-tri', 'van-hoa'], choice) })),
  units: ofArticle((_article, choice) => ({ units: [pick(['xa', 'huyen', 'xa-cu'], choice)] })),
  thread: ofArticle((_article, choice) => ({
    thread: pick([undefined, 'huong-toi-dai-hoi'], choice),
  })),
  related: ofArticle((_article, choice) => ({ related: [pick(['a01', 'a04', 'cu'], choice)] })),
  congress: ofArticle((_article, choice) => ({
    congresses: pick([[], ['dai-hoi-xa']], choice),
  })),
  corrected: ofArticle((_article, choice) => ({
    corrections: [{ date: someDay('2020-04-01'), text: `Đính chính ${choice}` }],
  })),
  stub: ofArticle(({ stub }) => ({ stub: !stub })),
  draft: ofArticle(({ draft }) => ({ draft: !draft })),
  sample: ofArticle(({ sample }) => ({ sample: !sample })),
  withdraw: ofArticle(() => ({ withdrawn: { date: someDay('2020-05-01'), reason: 'Lý do' } })),
  add: (parts, which, choice) => ({
    ...parts,
    articles: [
      ...present(parts.articles),
      makeArticle(`2020/04/moi-${which}-${choice}`, `2020-04-${10 + (choice % 18)}`, {
        units: ['xa'],
        body: pick(bodies, which),
      }),
    ],
  }),
  remove: (parts, which) => ({
    ...parts,
    articles: present(parts.articles).filter(
      (_article, index, all) => all.length < 4 || index !== which % all.length,
    ),
  }),
  categoryName: (parts, which, choice) =>
    changed(parts, 'categories', which, () => ({ name: `Chuyên mục ${choice}` })),
  unitName: (parts, which, choice) =>
    changed(parts, 'units', which, () => ({
      name: pick(['Đảng bộ xã', `Đơn vị ${choice}`], choice),
    })),
  unitEnds: (parts, which, choice) =>
    changed(parts, 'units', which, () => ({
      validTo: pick([undefined, someDay('2020-04-01')], choice),
    })),
  threadTitle: (parts, which, choice) =>
    changed(parts, 'threads', which, () => ({ title: `Dòng ${choice}` })),
  congressStatus: (parts, which, choice) =>
    changed(parts, 'congresses', which, () => ({
      status: pick(['da-hoan-thanh', 'du-kien', 'hoan'] as const, choice),
    })),
  congressName: (parts, which, choice) =>
    changed(parts, 'congresses', which, () => ({ name: `Đại hội ${choice}` })),
  abstract: (parts, which, choice) =>
    changed(parts, 'officialDocuments', which, () => ({ abstract: `Trích yếu ${choice}` })),
  officialDocumentBody: (parts, which, choice) =>
    changed(parts, 'officialDocuments', which, () => ({ body: pick(['', ...bodies], choice) })),
  addOfficialDocument: (parts, which, choice) => ({
    ...parts,
    officialDocuments: [
      ...present(parts.officialDocuments),
      makeOfficialDocument(
        `them-${which}-${choice}`,
        pick(['99-KH/HU', '77-KH/HU'], choice),
        '2020-01-01',
      ),
    ],
  }),
  pageTitle: (parts, which, choice) =>
    changed(parts, 'pages', which, () => ({ title: `Trang ${choice}` })),
  pageBody: (parts, which, choice) =>
    changed(parts, 'pages', which, () => ({ body: pick(bodies, choice) })),
  mediaBytes: (parts, which, choice) =>
    changed(parts, 'media', which, ({ size }) => ({
      bytes: choice,
      ...(size && { size: { width: 100 + (choice % 900), height: 100 } }),
    })),
  siteName: ofSite((choice) => ({ name: `Bản tin ${choice}` })),
  menu: ofSite((choice) => ({
    footerMenu: [{ label: `Mục ${choice}`, path: '/luu-tru/' as never }],
  })),
  perPage: ofSite((choice) => ({ articlesPerPage: 2 + (choice % 5) })),
  relatedCount: ofSite((choice) => ({ relatedArticles: choice % 4 })),
  copies: ofSite((choice) => ({ textCopies: choice % 2 === 0, noticeSheets: choice % 3 === 0 })),
  abbreviations: ofSite((choice) => ({
    abbreviations: choice % 2 ? {} : { BCH: `Ban ${choice}` },
  })),
  closing: ofSite((choice) => ({
    closing: {
      date: someDay(choice % 2 ? '2020-05-31' : '2020-09-01'),
      reason: `Lý do ${choice}`,
      successors: [],
    },
  })),
} satisfies Readonly<Record<string, EditContent>>;

export const someContentEdit: fc.Arbitrary<ContentEdit> = fc.tuple(
  fc.constantFrom(...(Object.keys(edits) as (keyof typeof edits)[])),
  fc.nat({ max: 1000 }),
  fc.nat({ max: 1000 }),
);

export const everyContentEdit = Object.keys(edits) as readonly (keyof typeof edits)[];

export const editedContent = (
  parts: ContentParts,
  [kind, which, choice]: ContentEdit,
): ContentParts => edits[kind](parts, which, choice);
