import { atAllAddresses, feedFiles } from '../feed-files.ts';
import { plainlySearched } from '../../search/index/search-document.ts';
import { sitePaths } from '../../url/site-path.ts';
import { none, type PageKindOf } from '../page-kind.ts';
import { planned } from '../planned.ts';
import { threadView, type ThreadView } from '../lists/thread-view.ts';

/** A thread (dòng sự kiện). */
export const threadKind: PageKindOf<ThreadView> = {
  reportName: 'Dòng sự kiện',
  isWritten: false,
  deskName: 'Dòng sự kiện',
  addresses: { from: 'register', register: 'threads.yaml', hasFormerIds: true },
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
  feeds: 'source',
  isOpenData: false,
  asksClock: ['visibility', 'closing'],
  reserved: [sitePaths.threadFolder],
  files: ({ threads }) => atAllAddresses(threads, (id) => feedFiles(sitePaths.thread(id))),
  listings: none,
  routes: ({ threads }) => threads.map(({ id: key }) => ({ url: sitePaths.thread(key), key })),
  searched: ({ key }, context) => {
    const { title, description } = planned(context.thread(key), key);
    return { ...plainlySearched, type: 'thread', title, standfirst: description };
  },
  view: ({ key }, context) => threadView(planned(context.thread(key), key), context),
};
