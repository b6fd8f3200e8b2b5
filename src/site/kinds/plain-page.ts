import { plainlySearched } from '../../search/index/search-document.ts';
import { none, type PageKindOf } from '../page-kind.ts';
import { plainPageView, type PlainPageView } from '../plain-pages/plain-page-view.ts';
import { planned } from '../planned.ts';
import { pageSource } from '../texts/text-sources.ts';

/** A plain page, such as "Giới thiệu". */
export const plainPageKind: PageKindOf<PlainPageView> = {
  reportName: 'Trang',
  isWritten: true,
  deskName: 'Trang',
  addresses: { from: 'file', folder: 'pages' },
  withdrawal: 'tombstone',
  isPart: false,
  answers: 'page',
  upload: 'leaf',
  format: 'html',
  audience: 'public',
  robots: (key, { pages }) => !pages.some(({ slug, sample }) => sample && slug === key),
  sitemaps: 'pages',
  cache: 'revalidated',
  offline: 'whenRead',
  feeds: 'none',
  isOpenData: false,
  asksClock: ['visibility', 'closing'],
  reserved: [],
  files: none,
  listings: none,
  routes: ({ pages }) =>
    pages.map(({ path: url, slug: key }) => ({ url, key, source: pageSource(key) })),
  searched: ({ key, source }, context) => {
    const { title, standfirst, sample } = planned(context.page(key), key);
    return { ...plainlySearched, type: 'page', title, standfirst, source, isSample: sample };
  },
  view: ({ key, source = '' }, context) => {
    const page = planned(context.page(key), key);
    return plainPageView(page, planned(context.body(source), source), context);
  },
};
