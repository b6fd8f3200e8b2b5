import { sitePaths } from '../../url/site-path.ts';
import { none, type PageKindOf } from '../page-kind.ts';
import { congressView, type CongressView } from '../congresses/congress-view.ts';
import { namedCongresses } from '../../newsroom/congress-register.ts';
import { entryOf } from '../entry-of-id.ts';

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
  isSearched: false,
  feeds: 'none',
  isOpenData: false,
  reserved: [sitePaths.congressFolder],
  files: none,
  listings: none,
  routes: (newsroom) =>
    namedCongresses(newsroom).map(({ id: key }) => ({ url: sitePaths.congress(key), key })),
  view: ({ key }, { newsroom, knownMedia, frames }) =>
    congressView(entryOf(key, newsroom.congresses), newsroom, knownMedia, frames),
};
