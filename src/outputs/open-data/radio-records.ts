import { xmlCharacters } from '../../html/escape-xml.ts';
import { broadcastTitle } from '../../newsroom/broadcasts/broadcast-title.ts';
import type { NewsBroadcast } from '../../newsroom/broadcasts/news-broadcasts.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import type { RecordOf } from '../../site/open-data/registers.ts';
import { weekdays } from '../../site/open-data/radio-records.ts';
import { absoluteUrl } from '../../url/base-url.ts';
import { sitePaths } from '../../url/site-path.ts';
import { soundHref } from '../../url/sound-address.ts';
import type { OutputOptions } from '../output-options.ts';

/** Every programme, in the order of its register. */
export const programmeRecords = ({ programmes, site }: Newsroom): RecordOf<'programmes'>[] =>
  programmes.map(({ id, name, description, days, slots, minutes, presenter, ...programme }) => ({
    id,
    url: absoluteUrl(site.baseUrl, sitePaths.programme(id)),
    name: xmlCharacters(name),
    ...(description !== undefined && { description: xmlCharacters(description) }),
    days: days.flatMap((day) => weekdays[day - 1] ?? []),
    slots: [...slots],
    ...(minutes !== undefined && { minutes }),
    ...(presenter !== undefined && { presenter: xmlCharacters(presenter) }),
    ...(programme.language !== undefined && { language: programme.language }),
    podcastUrl: absoluteUrl(site.baseUrl, sitePaths.podcast(id)),
    isSample: programme.sample,
  }));

type Sizes = Pick<OutputOptions, 'bytesOfMedia' | 'secondsOfMedia'>;

/** The sound of a broadcast; nothing if it has none, or if it is gone. */
const soundOf = (
  { audio }: Pick<NewsBroadcast, 'audio'>,
  { site }: Pick<Newsroom, 'site'>,
  { bytesOfMedia, secondsOfMedia }: Sizes,
): Pick<RecordOf<'broadcasts'>, 'audioUrl' | 'bytes' | 'seconds'> => {
  const bytes = audio && bytesOfMedia.get(audio);
  if (audio === undefined || bytes === undefined) return {};
  const seconds = secondsOfMedia?.(audio);
  const audioUrl = soundHref(audio, (path) => absoluteUrl(site.baseUrl, path));
  return { audioUrl, bytes, ...(seconds !== undefined && { seconds }) };
};

/** Every broadcast, newest first. */
export const broadcastRecords = (newsroom: Newsroom, sizes: Sizes): RecordOf<'broadcasts'>[] =>
  newsroom.broadcasts
    .map((broadcast) => {
      const { key, path, programme, date, slots, priority, until, presenter } = broadcast;
      return {
        id: key,
        url: absoluteUrl(newsroom.site.baseUrl, path),
        title: xmlCharacters(broadcastTitle(broadcast)),
        programmeId: programme.id,
        programmeName: xmlCharacters(programme.name),
        date,
        slots: [...slots],
        priority,
        ...(until !== undefined && { until }),
        clusters: broadcast.clusters.map(xmlCharacters),
        ...(presenter !== undefined && { presenter: xmlCharacters(presenter) }),
        items: broadcast.items.map(({ title }) => xmlCharacters(title)),
        articleIds: broadcast.items.flatMap(({ article = [] }) => article),
        ...soundOf(broadcast, newsroom, sizes),
        isSample: broadcast.sample || programme.sample,
      };
    })
    .toReversed();
