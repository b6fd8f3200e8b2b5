import { hasSound } from '../../newsroom/broadcasts/has-sound.ts';
import type { NewsBroadcast } from '../../newsroom/broadcasts/news-broadcasts.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { articleSource, broadcastSource } from '../../site/texts/text-sources.ts';
import { sitePaths, type SitePath } from '../../url/site-path.ts';
import type { OutputGroup } from '../output-group.ts';
import { captionsText } from './captions.ts';
import { chaptersJson, transcriptText } from './episode-texts.ts';
import { makeEpisode, makePodcast, type PodcastOptions } from './make-podcast.ts';
import type { Episode } from './podcast.ts';
import { podcastFeed } from './podcast-feed.ts';

/** The texts that an episode is made from, by their hashes. */
const textsOf = ({ key, items }: NewsBroadcast, { textHash }: PodcastOptions): unknown => [
  textHash?.(broadcastSource(key)),
  items.map(({ article }) => article !== undefined && textHash?.(articleSource(article))),
];

/** The files of an episode, and what each is made of. */
const filesOf = ({
  key,
  items,
}: NewsBroadcast): (readonly [SitePath, (of: Episode) => string])[] => {
  const isTimed = items.some(({ at }) => at !== undefined);
  return [
    ...(items.length > 0 ? [[sitePaths.transcript(key), transcriptText] as const] : []),
    ...(isTimed
      ? [
          [sitePaths.captions(key), captionsText] as const,
          [sitePaths.chapters(key), chaptersJson] as const,
        ]
      : []),
  ];
};

/** The files of an episode; their inputs are kept without the fields that no file shows. */
const episodeGroup = (
  broadcast: NewsBroadcast,
  newsroom: Newsroom,
  options: PodcastOptions,
): OutputGroup => {
  const { programme: _programme, body: _body, bodyLine: _line, ...fields } = broadcast;
  const files = filesOf(broadcast);
  return {
    paths: files.map(([path]) => [path]),
    from: () => [
      'episode',
      fields,
      broadcast.programme.name,
      newsroom.site.baseUrl,
      broadcast.items.map(
        ({ article }) => article !== undefined && newsroom.articleByKey.get(article)?.stub,
      ),
      broadcast.audio && [
        options.bytesOfMedia.get(broadcast.audio),
        options.secondsOfMedia?.(broadcast.audio),
      ],
      textsOf(broadcast, options),
    ],
    make: () => {
      const episode = makeEpisode(broadcast, newsroom, options);
      return episode ? files.map(([, textOf]) => textOf(episode)) : [];
    },
  };
};

/** The podcast of each programme, also at its former addresses, and the texts of each episode. */
export const podcastGroups = (newsroom: Newsroom, options: PodcastOptions): OutputGroup[] => [
  ...newsroom.programmes.map((programme): OutputGroup => ({
    paths: [[programme.id, ...programme.formerIds].map(sitePaths.podcast)],
    make: () => [podcastFeed(makePodcast(programme, newsroom, options))],
  })),
  ...newsroom.broadcasts
    .filter((each) => hasSound(each, newsroom))
    .map((each) => episodeGroup(each, newsroom, options)),
];
