import { plainlySearched } from '../../search/index/search-document.ts';
import { sitePaths } from '../../url/site-path.ts';
import { none, type PageKindOf } from '../page-kind.ts';
import { planned } from '../planned.ts';
import { termView, type TermView } from '../congresses/congress-pages.ts';
import { termId, termsOf } from '../../newsroom/congresses/congress-terms.ts';
import { boardOrders, boardPath, type BoardOrder } from '../congresses/progress-board-view.ts';

/** The congresses of a term (nhiệm kỳ), in one of their orders. */
export const termKind: PageKindOf<TermView> = {
  reportName: 'Nhiệm kỳ',
  isWritten: false,
  deskName: undefined,
  addresses: { from: 'register', register: 'congresses.yaml', hasFormerIds: true },
  withdrawal: 'asked',
  isPart: false,
  answers: 'page',
  upload: 'list',
  format: 'html',
  audience: 'public',
  robots: (key) => key.endsWith('/status'),
  sitemaps: 'pages',
  cache: 'revalidated',
  offline: 'whenRead',
  feeds: 'none',
  isOpenData: false,
  asksClock: ['closing', 'isOver'],
  reserved: [sitePaths.termFolder],
  files: none,
  listings: none,
  routes: ({ congresses }) =>
    termsOf(congresses)
      .map(termId)
      .flatMap((term) =>
        boardOrders.map((order) => ({
          url: boardPath(sitePaths.term(term), order),
          key: `${term}/${order}`,
        })),
      ),
  searched: ({ key }) => {
    const [id = '', order] = key.split('/');
    return order === 'status'
      ? { ...plainlySearched, type: 'term', title: id.replace('-', '–') }
      : undefined;
  },
  view: ({ key }, context) => {
    const [id = '', order] = key.split('/');
    const term = planned(
      context.terms().find((each) => termId(each) === id),
      key,
    );
    return termView(term, order as BoardOrder, context);
  },
};
