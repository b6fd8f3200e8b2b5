import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { pageMetadata } from '../../../../src/import/html/page-metadata.ts';

test.each([
  ['<title>Tin - Huyện | Cổng</title>', { titles: ['Tin - Huyện | Cổng', 'Tin - Huyện'] }],
  ['<meta property="og:title" content="Tin"><title>Tin</title>', { titles: ['Tin'] }],
  [
    '<meta name="pubdate" content="2020-03-06"><title> </title>',
    { titles: [], published: '2020-03-06' },
  ],
  ['<meta property="article:section" content=" Chính trị ">', { titles: [], section: 'Chính trị' }],
  [
    '<time itemprop="datePublished" datetime="2020-03-06T08:00+07:00">',
    { titles: [], published: '2020-03-06T08:00+07:00' },
  ],
  ['<meta name="title">', { titles: [] }],
])('%s', (html, expected) => expect(pageMetadata(parseDocument(html).children)).toEqual(expected));
