import { describe, expect, test } from 'vitest';
import { isoDuration } from '../../../../src/site/schema-org/schema-org.ts';
import {
  breadcrumbData,
  newsArticleData,
  organizationData,
  podcastEpisodeData,
  websiteData,
  type NewsArticleFacts,
} from '../../../../src/site/schema-org/structured-data.ts';

const context = 'https://schema.org';
const publisher = { name: 'Đài', url: 'https://h.example/' };
const organization = { '@type': 'NewsMediaOrganization', ...publisher };

const facts: NewsArticleFacts = {
  url: 'https://h.example/2020/03/a/',
  headline: 'Đại hội',
  datePublished: '2020-03',
  images: [],
  section: 'Chính trị',
  units: [],
  authors: [],
  publisher,
  corrections: [],
};

/** Every value within a value, including itself. */
const valuesIn = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null
    ? [value, ...Object.values(value).flatMap(valuesIn)]
    : [value];

describe('a news article', () => {
  test('has what little is known, and no empty key', () => {
    expect(newsArticleData({ ...facts, description: undefined })).toEqual({
      '@context': context,
      '@type': 'NewsArticle',
      '@id': facts.url,
      url: facts.url,
      headline: 'Đại hội',
      datePublished: '2020-03',
      articleSection: 'Chính trị',
      author: [organization],
      publisher: organization,
      inLanguage: 'vi',
    });
  });

  test('has all that can be known', () => {
    const image = { url: 'https://h.example/anh/a.jpg', width: 1200, height: 630 };
    const whole = newsArticleData({
      ...facts,
      description: 'Sapô.',
      datePublished: '2020-03-06T07:30+07:00',
      dateModified: '2020-03-07',
      images: [image],
      units: ['Đảng bộ xã Hồng Đức'],
      authors: ['Nguyễn Văn A'],
      publisher: { ...publisher, logo: image, owner: 'Huyện ủy' },
      corrections: [{ date: '2020-03-07', text: 'Đúng là 6/3.' }],
    });
    expect(whole).toMatchObject({
      description: 'Sapô.',
      datePublished: '2020-03-06T07:30+07:00',
      dateModified: '2020-03-07',
      image: [{ '@type': 'ImageObject', ...image }],
      about: [{ '@type': 'Organization', name: 'Đảng bộ xã Hồng Đức' }],
      author: [{ '@type': 'Person', name: 'Nguyễn Văn A' }],
      publisher: {
        logo: { '@type': 'ImageObject', ...image },
        parentOrganization: { '@type': 'Organization', name: 'Huyện ủy' },
      },
      correction: [
        { '@type': 'CorrectionComment', datePublished: '2020-03-07', text: 'Đúng là 6/3.' },
      ],
    });
    expect(valuesIn(whole)).not.toContain(undefined);
  });
});

test('a breadcrumb is numbered from 1', () => {
  const steps = [
    { name: 'Trang chủ', url: 'https://h.example/' },
    { name: 'Chính trị', url: 'https://h.example/chuyen-muc/chinh-tri/' },
  ];
  expect(breadcrumbData(steps)).toEqual({
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Trang chủ', item: steps[0]?.url },
      { '@type': 'ListItem', position: 2, name: 'Chính trị', item: steps[1]?.url },
    ],
  });
});

test('the organisation is on its own', () => {
  expect(organizationData({ ...publisher, logo: undefined })).toEqual({
    '@context': context,
    ...organization,
  });
});

test('the site says where to search', () => {
  const site = { name: 'Bản tin', description: 'Tin.', url: 'https://h.example/tin/', publisher };
  expect(websiteData(site)).toMatchObject({
    '@context': context,
    '@type': 'WebSite',
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: 'https://h.example/tin/tim-kiem/?q={search_term_string}',
      },
      'query-input': 'required name=search_term_string',
    },
  });
});

test('a broadcast has its sound file, and its length where it is known', () => {
  const episode = {
    url: facts.url,
    name: 'Đại hội',
    datePublished: '2020-03-06',
    audioUrl: 'https://h.example/media/a.mp3',
    series: { name: 'Bản tin', url: 'https://h.example/' },
  };
  expect(podcastEpisodeData({ ...episode, audioType: 'audio/mpeg', seconds: 90 })).toEqual({
    '@context': context,
    '@type': 'PodcastEpisode',
    url: facts.url,
    name: 'Đại hội',
    datePublished: '2020-03-06',
    inLanguage: 'vi',
    associatedMedia: {
      '@type': 'AudioObject',
      contentUrl: 'https://h.example/media/a.mp3',
      encodingFormat: 'audio/mpeg',
      duration: 'PT1M30S',
    },
    partOfSeries: { '@type': 'PodcastSeries', name: 'Bản tin', url: 'https://h.example/' },
  });
  expect(podcastEpisodeData(episode)['associatedMedia']).not.toHaveProperty('duration');
});

test.each([
  [0, 'PT0S'],
  [59.6, 'PT1M'],
  [61, 'PT1M1S'],
  [3600, 'PT1H'],
  [3725, 'PT1H2M5S'],
])('%s seconds last %s', (seconds, duration) => {
  expect(isoDuration(seconds)).toBe(duration);
});
