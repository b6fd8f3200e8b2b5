import { plainlySearched } from '../../search/index/search-document.ts';
import { congressStandingView } from '../congresses/congress-standing-view.ts';
import { sitePaths } from '../../url/site-path.ts';
import { none, type PageKindOf } from '../page-kind.ts';
import { congressView, type CongressView } from '../congresses/congress-view.ts';
import { namedCongresses } from '../../newsroom/congresses/congress-register.ts';
import { planned } from '../planned.ts';

/** The page of a congress (đại hội). */
export const congressKind: PageKindOf<CongressView> = {
  reportName: 'Đại hội',
  isWritten: false,
  deskName: 'Đại hội',
  addresses: { from: 'register', register: 'congresses.yaml', hasFormerIds: true },
  withdrawal: 'asked',
  isPart: false,
  answers: 'page',
  upload: 'list',
  format: 'html',
  audience: 'public',
  robots: 'indexed',
  sitemaps: 'pages',
  cache: 'revalidated',
  offline: 'whenRead',
  feeds: 'entry',
  isOpenData: true,
  asksClock: ['visibility', 'closing', 'isOver'],
  reserved: [sitePaths.congressFolder],
  files: none,
  listings: none,
  routes: (newsroom) =>
    namedCongresses(newsroom).map(({ id: key }) => ({ url: sitePaths.congress(key), key })),
  searched: ({ key }, context) => {
    const congress = planned(context.congress(key), key);
    const { when } = congressStandingView(congress);
    return {
      ...plainlySearched,
      type: 'congress',
      title: congress.name,
      standfirst: congress.note,
      dateText: when.map(({ text }) => text).join('') || undefined,
      unitIds: [congress.unit],
    };
  },
  view: ({ key }, context) => congressView(planned(context.congress(key), key), context),
};
