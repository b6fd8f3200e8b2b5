import { DomUtils } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../../../../src/dates/calendar-date.ts';
import { feeds } from '../output-texts.ts';
import { parseBaseUrl } from '../../../../src/url/base-url.ts';
import type { Href } from '../../../../src/url/site-path.ts';
import {
  makeArticle,
  makeArticles,
  makeCategory,
  makeNewsroom,
  present,
} from '../../site/make-newsroom.ts';
import {
  base,
  childrenOf,
  hostileRead,
  options,
  rootOf,
  textAt,
  variedSite,
  wordsIn,
} from '../make-outputs.ts';
import { xmlFault } from '../well-formed.ts';

const texts = feeds(makeNewsroom(variedSite), options);
const atoms = texts.filter(({ path }) => path.endsWith('.xml'));
const jsons = texts.filter(({ path }) => path.endsWith('.json'));
const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:00\+07:00$/u;

const hrefsOf = (element: Parameters<typeof childrenOf>[0], rel: string): string[] =>
  childrenOf(element, 'link')
    .filter(({ attribs }) => attribs['rel'] === rel)
    .map(({ attribs }) => attribs['href'] ?? '');

const entryOf = (path: string, slug: string) =>
  present(
    childrenOf(rootOf(textAt(texts, path)), 'entry').find((entry) =>
      wordsIn(entry, 'id')[0]?.endsWith(`/${slug}/`),
    ),
    slug,
  );

test('the site, each category, each unit and the corrections have both feeds', () => {
  expect(texts.map(({ path }) => path)).toEqual([
    ...['/', '/chuyen-muc/chinh-tri/', '/chuyen-muc/xa-hoi/', '/chuyen-muc/trong/'].flatMap(
      (front) => [`${front}atom.xml`, `${front}feed.json`],
    ),
    ...['/don-vi/hong-duc/', '/don-vi/dan-dang/', '/dinh-chinh/'].flatMap((front) => [
      `${front}atom.xml`,
      `${front}feed.json`,
    ]),
  ]);
});

describe.each(atoms)('$path keeps RFC 4287', ({ path, text }) => {
  const root = rootOf(text);

  test('well-formed, without CDATA, in Vietnamese', () => {
    expect(xmlFault(text)).toBeUndefined();
    expect(root.name).toBe('feed');
    expect(root.attribs).toEqual({
      xmlns: 'http://www.w3.org/2005/Atom',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xml:lang': 'vi',
    });
  });

  test('one id, title, updated and author; links to itself and to its page', () => {
    const front = base + path.slice(1, -'atom.xml'.length);
    expect(wordsIn(root, 'id')).toEqual([front]);
    expect(wordsIn(root, 'title')).toEqual([expect.stringMatching(/\S/u)]);
    expect(wordsIn(root, 'updated')).toEqual([expect.stringMatching(rfc3339)]);
    expect(wordsIn(root, 'author')).toEqual(['Đài phát thanh huyện']);
    expect(hrefsOf(root, 'self')).toEqual([`${front}atom.xml`]);
    expect(hrefsOf(root, 'alternate')).toEqual([front]);
  });

  test('each entry has what it must, and the feed is as new as its newest', () => {
    const entries = childrenOf(root, 'entry');
    for (const entry of entries) {
      expect(wordsIn(entry, 'id')).toEqual(hrefsOf(entry, 'alternate'));
      expect(wordsIn(entry, 'title')).toEqual([expect.stringMatching(/\S/u)]);
      const [updated = ''] = wordsIn(entry, 'updated');
      const published = wordsIn(entry, 'published');
      expect([updated, ...published].every((date) => rfc3339.test(date))).toBe(true);
      expect(published.every((date) => updated >= date)).toBe(true);
      expect(wordsIn(entry, 'author').length).toBeGreaterThan(0);
    }
    const ids = entries.flatMap((entry) => wordsIn(entry, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
    const newest = entries.flatMap((entry) => wordsIn(entry, 'updated')).toSorted();
    expect(newest.at(-1) ?? wordsIn(root, 'updated')[0]).toBe(wordsIn(root, 'updated')[0]);
  });
});

describe('an Atom entry', () => {
  test('has sound, authors, category and the later of its dates', () => {
    const entry = entryOf('/atom.xml', 'hai');
    expect(wordsIn(entry, 'published')).toEqual(['2020-03-06T07:30:00+07:00']);
    expect(wordsIn(entry, 'updated')).toEqual(['2020-03-06T07:30:00+07:00']);
    expect(wordsIn(entry, 'author')).toEqual(['Nguyễn Văn A', 'Trần <B>']);
    expect(wordsIn(entry, 'summary')).toEqual(['Bài đọc ngày 6/3 – năm nay.']);
    expect(childrenOf(entry, 'category').map(({ attribs }) => attribs)).toEqual([
      { term: 'xa-hoi', label: 'Chuyên mục xa-hoi' },
    ]);
    expect(childrenOf(entry, 'link')[1]?.attribs).toEqual({
      rel: 'enclosure',
      href: `${base}media/ban-tin.mp3`,
      type: 'audio/mpeg',
      length: '12345',
    });
  });

  test('has no length for a file of unknown length', () => {
    const [atom] = feeds(makeNewsroom(variedSite), { ...options, bytesOfMedia: new Map() });
    const links = DomUtils.getElementsByTagName('link', rootOf(atom?.text ?? ''));
    const enclosures = links.filter(({ attribs }) => attribs['rel'] === 'enclosure');
    expect(enclosures.map(({ attribs }) => attribs['length'])).toEqual([undefined]);
  });

  test('keeps a hostile title to the letter, without what XML cannot hold', () => {
    expect(wordsIn(entryOf('/atom.xml', 'ba'), 'title')).toEqual([hostileRead]);
  });

  test('has no more exact date than its page', () => {
    const dates = ['ba', 'mot', 'hai'].map((slug) => {
      const entry = entryOf('/atom.xml', slug);
      return [...wordsIn(entry, 'dc:date'), ...wordsIn(entry, 'published')];
    });
    expect(dates).toEqual([
      ['2020-03'],
      ['2020-03-06', '2020-03-06T00:00:00+07:00'],
      ['2020-03-06T07:30+07:00', '2020-03-06T07:30:00+07:00'],
    ]);
  });

  test('has a day for an update; a sample is marked', () => {
    expect(wordsIn(entryOf('/atom.xml', 'bon'), 'updated')).toEqual(['2020-03-12T00:00:00+07:00']);
    expect(wordsIn(entryOf('/atom.xml', 'bon'), 'title')).toEqual([
      '[Nội dung mẫu] Bài 2020/03/bon',
    ]);
    expect(wordsIn(entryOf('/atom.xml', 'mot'), 'summary')).toEqual(['Sapô & một.']);
    expect(wordsIn(entryOf('/atom.xml', 'bon'), 'summary')).toEqual([]);
  });
});

test('newest first, without stubs, drafts and what is not due', () => {
  const ids = childrenOf(rootOf(textAt(texts, '/atom.xml')), 'entry').flatMap((entry) =>
    wordsIn(entry, 'id'),
  );
  expect(ids).toEqual(['ba', 'bon', 'hai', 'mot'].map((slug) => `${base}2020/03/${slug}/`));
});

test('a preview feeds only what residents may read', () => {
  expect(feeds(makeNewsroom(variedSite, true), options)).toEqual(texts);
});

test('at most 20 entries, the newest', () => {
  const [atom] = feeds(makeNewsroom({ articles: makeArticles(21) }), options);
  const entries = childrenOf(rootOf(atom?.text ?? ''), 'entry');
  expect(entries).toHaveLength(20);
  expect(entries.flatMap((entry) => wordsIn(entry, 'id')).at(-1)).toBe(`${base}2020/03/a02/`);
});

test('an empty feed has the date of the oldest article, which news does not change', () => {
  const updatedOf = (articles: ReturnType<typeof makeArticles>): string[] => {
    const fed = feeds(makeNewsroom({ ...variedSite, articles }), options);
    return wordsIn(rootOf(textAt(fed, '/chuyen-muc/trong/atom.xml')), 'updated');
  };
  expect(updatedOf(makeArticles(2))).toEqual(['2020-03-01T00:00:00+07:00']);
  expect(updatedOf(makeArticles(9))).toEqual(['2020-03-01T00:00:00+07:00']);
  expect(updatedOf([])).toEqual(['1970-01-01T00:00:00+07:00']);
});

test('half a surrogate pair is made whole in both forms', () => {
  const articles = [makeArticle('2020/03/a', '2020-03-06', { title: 'a\ud800' })];
  const [atom, json] = feeds(makeNewsroom({ articles }), options);
  expect(atom?.text).toContain('<title>a\ufffd</title>');
  expect(json?.text).toContain('"title": "a\ufffd"');
});

test('a correction makes an article new', () => {
  const corrections = [{ date: '2020-03-20' as never, text: 'Sửa.' }];
  const articles = [makeArticle('2020/03/a', '2020-03-06', { corrections })];
  const [atom] = feeds(makeNewsroom({ articles }), options);
  expect(wordsIn(rootOf(atom?.text ?? ''), 'updated')).toEqual(['2020-03-20T00:00:00+07:00']);
});

interface JsonItem {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly content_text: string;
  readonly summary?: string;
  readonly date_published?: string;
  readonly date_modified?: string;
  readonly _date: { readonly value: string };
  readonly authors: readonly { readonly name: string }[];
  readonly tags: readonly string[];
  readonly attachments?: readonly object[];
}

interface JsonFeed {
  readonly version: string;
  readonly title: string;
  readonly home_page_url: string;
  readonly feed_url: string;
  readonly language: string;
  readonly authors: readonly { readonly name: string }[];
  readonly items: readonly JsonItem[];
}

describe.each(jsons)('$path keeps JSON Feed 1.1', ({ path, text }) => {
  const feed = JSON.parse(text) as JsonFeed;

  test('the top level', () => {
    const front = base + path.slice(1, -'feed.json'.length);
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      home_page_url: front,
      feed_url: `${front}feed.json`,
      language: 'vi',
      authors: [{ name: 'Đài phát thanh huyện' }],
    });
  });

  test('its items say the same as the Atom form', () => {
    const atom = rootOf(textAt(texts, path.replace('feed.json', 'atom.xml')));
    const reported = childrenOf(atom, 'entry').map((entry) =>
      ['id', 'title', 'dc:date', 'published'].map((name) => wordsIn(entry, name)[0]),
    );
    expect(
      feed.items.map(({ id, title, _date: date, date_published: day }) => [
        id,
        title,
        date.value,
        day,
      ]),
    ).toEqual(reported);
    const undated = feed.items.filter(({ date_published: day }) => day === undefined);
    expect(undated.filter(({ date_modified: day }) => day !== undefined)).toEqual([]);
    expect(feed.items.every((item) => item.url === item.id && item.content_text !== '')).toBe(true);
  });
});

test('an item with sound has an attachment', () => {
  const feed = JSON.parse(textAt(texts, '/chuyen-muc/xa-hoi/feed.json')) as JsonFeed;
  expect(feed.items[0]).toMatchObject({
    summary: 'Bài đọc ngày 6/3 – năm nay.',
    tags: ['Chuyên mục xa-hoi'],
    attachments: [
      { url: `${base}media/ban-tin.mp3`, mime_type: 'audio/mpeg', size_in_bytes: 12_345 },
    ],
  });
});

test('a closed site’s feeds end with why, and what follows; they stay so', () => {
  const closing = {
    date: '2020-05-01' as CalendarDate,
    reason: 'Huyện sáp nhập.',
    successors: [{ name: 'Đài mới', url: 'https://moi.example/' as Href }],
  };
  const closed = feeds(makeNewsroom({ ...variedSite, site: { closing } }), options);
  for (const { path, text } of closed.filter((feed) => feed.path.endsWith('.json'))) {
    const { items } = JSON.parse(text) as { items: readonly object[] };
    const before = JSON.parse(textAt(texts, path)) as { items: readonly object[] };
    expect(items[0], path).toMatchObject({
      url: `${base}ngung-cap-nhat/`,
      title: 'Trang ngừng cập nhật',
      summary: 'Huyện sáp nhập. Đài mới: https://moi.example/',
      date_published: '2020-05-01T00:00:00+07:00',
    });
    expect(items.slice(1)).toEqual(before.items);
  }
});

test('the feeds of a section are found at its former addresses too', () => {
  const renamed = feeds(
    makeNewsroom({ categories: [makeCategory('chinh-tri', { formerIds: ['thoi-su'] })] }),
    options,
  );
  for (const name of ['atom.xml', 'feed.json']) {
    expect(textAt(renamed, `/chuyen-muc/thoi-su/${name}`)).toBe(
      textAt(renamed, `/chuyen-muc/chinh-tri/${name}`),
    );
  }
});

test('under a new base URL, feeds and entries keep the names that they had under the first one', () => {
  const identity = present(parseBaseUrl('https://dau.example/tin/'));
  const newsroom = makeNewsroom({ ...variedSite, site: { ...variedSite.site, identity } });
  const moved = feeds(newsroom, options);
  const idsIn = (text: string): string[] => text.match(/(?<=<id>)[^<]+|(?<="id": ")[^"]+/gu) ?? [];
  for (const [index, { path, text }] of moved.entries()) {
    const before = idsIn(texts[index]?.text ?? '');
    expect(idsIn(text), path).toEqual(before.map((id) => id.replace(base, identity)));
    expect(text.replaceAll(/<id>.*<\/id>|"id": .*/gu, '')).not.toContain('dau.example');
  }
  expect(idsIn(textAt(moved, '/atom.xml')).length).toBeGreaterThan(2);
});
