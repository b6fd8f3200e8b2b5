import { plainlySearched } from '../../search/index/search-document.ts';
import { sitePaths } from '../../url/site-path.ts';
import { atAllAddresses } from '../feed-files.ts';
import { none, type PageKindOf } from '../page-kind.ts';
import { planned } from '../planned.ts';
import { programmeView, type ProgrammeView } from '../radio/programme-view.ts';

/** A programme (chương trình) with its newest broadcasts. */
export const programmeKind: PageKindOf<ProgrammeView> = {
  reportName: 'Chương trình',
  isWritten: false,
  deskName: 'Chương trình',
  addresses: { from: 'register', register: 'programmes.yaml', hasFormerIds: true },
  withdrawal: 'asked',
  isPart: false,
  answers: 'page',
  upload: 'list',
  format: 'html',
  audience: 'public',
  robots: (key, { programmes }) => !programmes.some(({ id, sample }) => sample && id === key),
  sitemaps: 'pages',
  cache: 'revalidated',
  offline: 'whenRead',
  feeds: 'none',
  isOpenData: true,
  asksClock: ['visibility', 'closing'],
  reserved: [sitePaths.programmeFolder],
  files: ({ programmes }) => atAllAddresses(programmes, (id) => [sitePaths.podcast(id)]),
  listings: none,
  routes: ({ programmes }) =>
    programmes.map(({ id: key }) => ({ url: sitePaths.programme(key), key })),
  searched: ({ key }, context) => {
    const { name, description, sample } = planned(context.programme(key), key);
    return {
      ...plainlySearched,
      type: 'programme',
      title: name,
      standfirst: description,
      isSample: sample,
    };
  },
  view: ({ key }, context) => programmeView(planned(context.programme(key), key), context),
};
