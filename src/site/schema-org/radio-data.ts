import { sitePaths } from '../../url/site-path.ts';
import { soundHref } from '../../url/sound-address.ts';
import type { AudioView } from '../articles/article-media-views.ts';
import type { ShownBroadcast, ShownProgramme } from '../context/broadcast-questions.ts';
import type { SiteQuestions } from '../context/site-questions.ts';
import type { PageFrames } from '../page-frame.ts';
import { siteLanguage } from '../site-language.ts';
import { isoDuration, thing, topThing, type JsonLd } from './schema-org.ts';

/** Vietnam has had one offset since 1975. */
const moment = (day: string, slot: string): string => `${day}T${slot}:00+07:00`;

type Settings = Pick<SiteQuestions, 'setting'>;

/** A broadcast as an episode with each time at which it is on air (schema.org/RadioEpisode). */
export const radioEpisode = (
  broadcast: ShownBroadcast,
  sound: AudioView | undefined,
  { setting }: Settings,
  { absolute }: Pick<PageFrames, 'absolute'>,
): JsonLd => {
  const { path, title, date, slots, programme, audio } = broadcast;
  const url = absolute(path);
  return topThing('RadioEpisode', {
    '@id': url,
    url,
    name: title,
    datePublished: date,
    inLanguage: siteLanguage,
    partOfSeries: thing('RadioSeries', {
      '@id': absolute(sitePaths.programme(programme.id)),
      name: programme.name,
    }),
    publication: slots.map((slot, index) =>
      thing('BroadcastEvent', {
        startDate: moment(date, slot),
        isLiveBroadcast: false,
        ...(index > 0 && { description: 'Phát lại' }),
        publishedOn: thing('BroadcastService', {
          name: setting('station'),
          broadcastDisplayName: setting('station'),
        }),
      }),
    ),
    audio:
      sound && audio !== undefined
        ? thing('AudioObject', {
            contentUrl: soundHref(audio, absolute),
            duration: sound.seconds === undefined ? undefined : isoDuration(sound.seconds),
            contentSize: sound.bytes === undefined ? undefined : `${sound.bytes} B`,
          })
        : undefined,
  });
};

/** A programme (schema.org/RadioSeries). */
export const radioSeries = (
  { id, name, description, presenter, language }: ShownProgramme,
  { setting }: Settings,
  { absolute }: Pick<PageFrames, 'absolute'>,
): JsonLd => {
  const url = absolute(sitePaths.programme(id));
  return topThing('RadioSeries', {
    '@id': url,
    url,
    name,
    description,
    inLanguage: language ?? siteLanguage,
    actor: presenter === undefined ? undefined : thing('Person', { name: presenter }),
    publisher: thing('Organization', { name: setting('station') }),
  });
};
