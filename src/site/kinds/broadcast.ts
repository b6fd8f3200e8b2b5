import { plainlySearched } from '../../search/index/search-document.ts';
import { hasSound } from '../../newsroom/broadcasts/has-sound.ts';
import { sitePaths } from '../../url/site-path.ts';
import { dayView } from '../articles/date-view.ts';
import { none, type PageKindOf } from '../page-kind.ts';
import { planned } from '../planned.ts';
import { broadcastView, type BroadcastView } from '../radio/broadcast-view.ts';
import { broadcastSource } from '../texts/text-sources.ts';

/** A broadcast (buổi phát). */
export const broadcastKind: PageKindOf<BroadcastView> = {
  reportName: 'Buổi phát',
  isWritten: true,
  deskName: 'Buổi phát',
  addresses: { from: 'file', folder: 'broadcasts' },
  withdrawal: 'tombstone',
  isPart: false,
  answers: 'page',
  upload: 'leaf',
  format: 'html',
  audience: 'public',
  robots: (key, { broadcasts }) => !broadcasts.some((each) => each.sample && each.key === key),
  sitemaps: 'pages',
  cache: 'revalidated',
  offline: 'whenRead',
  feeds: 'none',
  isOpenData: true,
  asksClock: ['visibility', 'closing', 'emergency'],
  reserved: [],
  files: (newsroom) =>
    newsroom.broadcasts
      .filter((each) => hasSound(each, newsroom))
      .flatMap(({ key, items }) => [
        ...(items.length > 0 ? [sitePaths.transcript(key)] : []),
        ...(items.some(({ at }) => at !== undefined)
          ? [sitePaths.captions(key), sitePaths.chapters(key)]
          : []),
      ]),
  listings: none,
  routes: ({ broadcasts }) =>
    broadcasts.map(({ path: url, key }) => ({ url, key, source: broadcastSource(key) })),
  searched: ({ key, source }, context) => {
    const broadcast = planned(context.broadcast(key), key);
    const { iso, text } = dayView(broadcast.date);
    const titles = broadcast.items.map(({ title }) => title);
    return {
      ...plainlySearched,
      type: 'broadcast',
      title: broadcast.title,
      standfirst: titles.length > 0 ? titles.join('; ') : undefined,
      date: iso,
      dateText: text,
      names: [broadcast.programme.name, ...(broadcast.presenter ?? '').split(', ')].filter(Boolean),
      source: broadcast.hasBody ? source : undefined,
      isSample: broadcast.sample,
    };
  },
  view: ({ key }, context) => broadcastView(planned(context.broadcast(key), key), context),
};
