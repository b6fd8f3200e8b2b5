import type { Broadcast } from '../../../src/content/content.ts';
import type { Programme } from '../../../src/content/schema/programme-schema.ts';
import type { ClockTime } from '../../../src/dates/publishing-date.ts';
import { sitePaths } from '../../../src/url/site-path.ts';
import { someDay } from '../content/make-official-document.ts';

/** A programme with an id; every day at 05:30, and again at 17:00. */
export const makeProgramme = (id: string, fields: Partial<Programme> = {}): Programme => ({
  id,
  name: `Chương trình ${id}`,
  formerIds: [],
  days: [1, 2, 3, 4, 5, 6, 7],
  slots: ['05:30', '17:00'] as ClockTime[],
  category: 'tin-tuc',
  sample: false,
  ...fields,
});

/** A broadcast by its key, `2020/03/13-0530-a`, on the day that the key names. */
export const makeBroadcast = (key: string, fields: Partial<Broadcast> = {}): Broadcast => {
  const slug = key.slice('YYYY/MM/'.length);
  return {
    key,
    slug,
    path: sitePaths.broadcast(key),
    file: `content/broadcasts/${key}.md`,
    programme: slug.slice('DD-HHMM-'.length),
    date: someDay(/^\d{4}\/\d{2}\/\d{2}/u.exec(key)?.[0].replaceAll('/', '-') ?? '2020-03-13'),
    slots: [],
    priority: 'thong-thuong',
    clusters: [],
    items: [],
    aliases: [],
    sample: false,
    body: '',
    bodyLine: 6,
    ...fields,
  };
};
