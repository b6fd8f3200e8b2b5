import { parseRssFeed } from 'feedsmith';
import webvtt from 'webvtt-parser';
import { describe, expect, test } from 'vitest';
import { podcastCategories } from '../../../../src/content/schema/podcast-categories.ts';
import type { VietnamMoment } from '../../../../src/dates/vietnam-clock.ts';
import { podcastGuid } from '../../../../src/newsroom/broadcasts/podcast-guid.ts';
import { buildNewsroom, type Newsroom } from '../../../../src/newsroom/newsroom.ts';
import { podcastGroups } from '../../../../src/outputs/podcasts/podcast-groups.ts';
import { textsAt } from '../../../../src/outputs/output-group.ts';
import { sitePaths } from '../../../../src/url/site-path.ts';
import { makeBroadcast, makeProgramme } from '../../newsroom/make-broadcasts.ts';
import { makeArticle, makeContent } from '../../site/make-newsroom.ts';
import { options } from '../make-outputs.ts';
import { xmlFault } from '../well-formed.ts';

const audio = sitePaths.media('sang.mp3');
const hostile = 'A & <b> "c" --> ]]>';

/** A newsroom with three episodes, one of them still to come. */
const newsroomAt = (now: string, site: object = {}): Newsroom =>
  buildNewsroom(
    makeContent({
      site,
      media: [{ name: 'sang.mp3', bytes: 5000, sha256: 'ab' }],
      programmes: [
        makeProgramme('tin', { description: hostile, presenter: 'Người đọc', formerIds: ['cu'] }),
        makeProgramme('mau', { sample: true, guid: 'b9f1c3d4-0000-5000-8000-000000000000' }),
      ],
      articles: [makeArticle('2020/03/hop', '2020-03-09', { title: 'Họp & bàn' })],
      broadcasts: [
        makeBroadcast('2020/03/09-0530-tin', {
          audio,
          items: [
            { at: 0, title: 'Lời chào' },
            { at: 15, article: 'hop' },
            { at: 70, title: hostile },
          ] as never,
        }),
        makeBroadcast('2020/03/10-0530-tin', {
          audio,
          title: 'Riêng',
          items: [{ title: 'Nhạc' }] as never,
        }),
        makeBroadcast('2020/03/11-0530-tin', { audio }),
        makeBroadcast('2020/03/08-0530-tin'),
      ],
    }),
    { now: now as VietnamMoment, isPreview: false },
  );

const spoken = `Câu một của bài. Câu hai hỏi gì? ${'Rất dài '.repeat(40)}thôi.\n\nĐoạn hai.`;

const textsOf = (newsroom: Newsroom): ReadonlyMap<string, string> =>
  new Map(
    podcastGroups(newsroom, {
      ...options,
      bytesOfMedia: new Map([[audio, 5000]]),
      secondsOfMedia: () => 90,
      readingText: (source) => (source.startsWith('articles/') ? spoken : 'Lời dẫn.'),
      textHash: (source) => source,
    })
      .flatMap((group) => textsAt(group, group.make() as readonly string[]))
      .map(({ path, text }) => [path, text]),
  );

const newsroom = newsroomAt('2020-03-10T12:00');
const texts = textsOf(newsroom);
const at = (path: string, from = texts): string => from.get(path) ?? '';
const feed = at('/truyen-thanh/chuong-trinh/tin/podcast.xml');
const read = parseRssFeed(feed);

test('a podcast is well-formed, also at the former address of its programme', () => {
  expect([...texts].filter(([path, text]) => path.endsWith('.xml') && xmlFault(text))).toEqual([]);
  expect(at('/truyen-thanh/chuong-trinh/cu/podcast.xml')).toBe(feed);
});

test('a library reads what directories ask of a podcast', () => {
  const { itunes, podcast } = read;
  expect([read.title, read.description, read.language]).toEqual([
    'Chương trình tin',
    hostile,
    'vi',
  ]);
  expect(read.atom?.links).toEqual([
    {
      href: 'https://h.example/tin/truyen-thanh/chuong-trinh/tin/podcast.xml',
      rel: 'self',
      type: 'application/rss+xml',
    },
  ]);
  expect(itunes).toMatchObject({
    image: 'https://h.example/tin/the/chuong-trinh/tin.jpg',
    categories: [{ text: 'News', categories: [{ text: 'Daily News' }] }],
    explicit: false,
    type: 'episodic',
  });
  expect([itunes?.author, itunes?.owner?.name]).toEqual([
    newsroom.site.station,
    newsroom.site.owner,
  ]);
  expect(podcast).toMatchObject({
    guid: podcastGuid('https://h.example/tin/truyen-thanh/chuong-trinh/tin/podcast.xml'),
    locked: { value: true },
    medium: 'podcast',
  });
  expect(read.pubDate).toBe('Tue, 10 Mar 2020 05:30:00 +0700');
});

test('episodes are the broadcasts with sound that have been on air, newest first', () => {
  expect(read.items?.map(({ title }) => title)).toEqual(['Riêng', 'Chương trình tin 09/03/2020']);
  const [own, first] = read.items ?? [];
  expect(first).toMatchObject({
    guid: {
      value: 'https://h.example/tin/truyen-thanh/2020/03/09-0530-tin/',
      isPermaLink: false,
    },
    pubDate: 'Mon, 09 Mar 2020 05:30:00 +0700',
    enclosures: [{ url: 'https://h.example/tin/media/sang.mp3', length: 5000, type: 'audio/mpeg' }],
    itunes: { duration: 90, episodeType: 'full', explicit: false },
    podcast: {
      chapters: { type: 'application/json+chapters' },
      persons: [{ display: 'Người đọc', role: 'host' }],
    },
  });
  expect(first?.podcast?.transcripts?.map(({ type }) => type)).toEqual(['text/vtt', 'text/plain']);
  expect(first?.description).toContain('<p>Lời dẫn.</p>');
  expect(first?.description).toContain('<li>00:15 <a href="https://h.example/tin/2020/03/hop/">');
  expect(own?.podcast?.chapters).toBeUndefined();
  expect(newsroom.clock.nextChange('onAir')).toBe('2020-03-11T05:30');
});

test('the identity stays when the site moves, and the one in the content counts', () => {
  const identity = 'https://cu.example/' as never;
  const moved = parseRssFeed(
    at(
      '/truyen-thanh/chuong-trinh/tin/podcast.xml',
      textsOf(newsroomAt('2020-03-10T12:00', { identity })),
    ),
  );
  expect(moved.items?.map(({ guid }) => guid?.value)).toEqual([
    'https://cu.example/truyen-thanh/2020/03/10-0530-tin/',
    'https://cu.example/truyen-thanh/2020/03/09-0530-tin/',
  ]);
  const sample = parseRssFeed(at('/truyen-thanh/chuong-trinh/mau/podcast.xml'));
  expect(sample.podcast?.guid).toBe('b9f1c3d4-0000-5000-8000-000000000000');
  expect([sample.title, sample.itunes?.block]).toEqual(['[Nội dung mẫu] Chương trình mau', true]);
});

test('nothing in a feed is of the clock: an hour later it has the same bytes', () => {
  expect(textsOf(newsroomAt('2020-03-10T13:00'))).toEqual(texts);
});

test('live listening announces the next slots', () => {
  const listening = { liveStream: 'https://phat.example/dai.m3u8' };
  const live = newsroomAt('2020-03-10T12:00', { listening });
  const feedOf = parseRssFeed(
    at(
      '/truyen-thanh/chuong-trinh/tin/podcast.xml',
      new Map(
        podcastGroups(live, { ...options, now: '2020-03-10T12:00' as VietnamMoment }).flatMap(
          (group) =>
            textsAt(group, group.make() as readonly string[]).map(({ path, text }) => [path, text]),
        ),
      ),
    ),
  );
  expect(
    feedOf.podcast?.liveItems?.map(({ status, start, contentLinks }) => [
      status,
      start,
      contentLinks?.[0]?.href,
    ]),
  ).toEqual(
    ['2020-03-10T17:00', '2020-03-11T05:30', '2020-03-11T17:00'].map((start) => [
      'pending',
      `${start}:00+07:00`,
      'https://phat.example/dai.m3u8',
    ]),
  );
  expect(live.clock.nextChange('onAir')).toBe('2020-03-10T17:00');
});

describe('the texts of an episode', () => {
  const key = '/truyen-thanh/2020/03/09-0530-tin/';

  test('captions are valid WebVTT, in order, within the sound, and hold every word', () => {
    const { cues, errors } = new webvtt.WebVTTParser().parse(at(`${key}loi-doc.vtt`), 'captions');
    expect(errors).toEqual([]);
    expect(cues[0]).toMatchObject({ startTime: 0, endTime: 15 });
    expect(cues.at(-1)).toMatchObject({ startTime: 70, endTime: 90 });
    expect(cues.slice(1).every(({ startTime }, index) => startTime === cues[index]?.endTime)).toBe(
      true,
    );
    const ofArticle = cues.slice(1, -1).map(({ text }) => text);
    expect(ofArticle.join(' ').split(/\s+/u)).toEqual(spoken.split(/\s+/u));
    expect(Math.max(...ofArticle.map(({ length }) => length))).toBeLessThanOrEqual(160);
  });

  test('chapters are the items with their moments and articles', () => {
    expect(JSON.parse(at(`${key}cac-muc.json`))).toEqual({
      version: '1.2.0',
      title: 'Chương trình tin 09/03/2020',
      chapters: [
        { startTime: 0, title: 'Lời chào' },
        { startTime: 15, title: 'Họp & bàn', url: 'https://h.example/tin/2020/03/hop/' },
        { startTime: 70, title: hostile },
      ],
    });
  });

  test('the plain text has items, moments and what is read', () => {
    const lines = at(`${key}loi-doc.txt`).split('\n\n');
    expect(lines.slice(0, 4)).toEqual([
      'Chương trình tin 09/03/2020',
      'Lời dẫn.',
      '[00:00:00] Lời chào',
      '[00:00:15] Họp & bàn',
    ]);
  });

  test('without moments there is only the plain text', () => {
    const files = [...texts.keys()].filter((path) => path.includes('/10-0530-tin/'));
    expect(files).toEqual(['/truyen-thanh/2020/03/10-0530-tin/loi-doc.txt']);
  });
});

test('an identity is made as the namespace says', () => {
  /* The example of the namespace's own page. */
  expect(podcastGuid('https://mp3s.nashownotes.com/pc20rss.xml')).toBe(
    '917393e3-1b1e-5cef-ace4-edaa54e1f810',
  );
});

/** "Apple Podcasts categories", of the list that Apple publishes: those with a name of ours. */
const listed: Readonly<Record<string, string>> = {
  Arts: 'Books|Design|Fashion & Beauty|Food|Performing Arts|Visual Arts',
  Business: 'Careers|Entrepreneurship|Investing|Management|Marketing|Non-Profit',
  Comedy: 'Comedy Interviews|Improv|Stand-Up',
  Education: 'Courses|How To|Language Learning|Self-Improvement',
  Fiction: 'Comedy Fiction|Drama|Science Fiction',
  Government: '',
  History: '',
  'Health & Fitness': 'Alternative Health|Fitness|Medicine|Mental Health|Nutrition|Sexuality',
  'Kids & Family': 'Education for Kids|Parenting|Pets & Animals|Stories for Kids',
  Leisure: 'Animation & Manga|Automotive|Aviation|Crafts|Games|Hobbies|Home & Garden|Video Games',
  Music: 'Music Commentary|Music History|Music Interviews',
  News: 'Business News|Daily News|Entertainment News|News Commentary|Politics|Sports News|Tech News',
  'Religion & Spirituality': 'Buddhism|Christianity|Hinduism|Islam|Judaism|Religion|Spirituality',
  Science:
    'Astronomy|Chemistry|Earth Sciences|Life Sciences|Mathematics|Natural Sciences|Nature|Physics|Social Sciences',
  'Society & Culture': 'Documentary|Personal Journals|Philosophy|Places & Travel|Relationships',
  Sports:
    'Baseball|Basketball|Cricket|Fantasy Sports|Football|Golf|Hockey|Rugby|Running|Soccer|Swimming|Tennis|Volleyball|Wilderness|Wrestling',
  Technology: '',
  'True Crime': '',
  'TV & Film': 'After Shows|Film History|Film Interviews|Film Reviews|TV Reviews',
};

test.each(Object.entries(podcastCategories))('%s is a category of Apple', (_ours, names) => {
  const [name = '', below]: readonly string[] = names;
  const ofApple = listed[name]?.split('|') ?? ['none'];
  expect(below === undefined ? Object.keys(listed) : ofApple).toContain(below ?? name);
});

test('every category of Apple has a name of ours', () => {
  const named = new Set<string>(Object.values(podcastCategories).map(([name]) => name));
  expect(Object.keys(listed).filter((name) => !named.has(name))).toEqual([]);
});
