import { expect, test } from 'vitest';
import { readingManner } from '../../src/announcer/reading-manner.ts';
import { scriptItem } from '../../src/announcer/script-item.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { describeShipped } from './shipped.ts';

const hai = ['2', 'hai'];

describeShipped('the seed article as a script', () => {
  test('every word is read as it is written, except these', async () => {
    const { content } = await loadContent('content', 'content');
    const seed = content?.articles.find(({ slug }) => slug.startsWith('nhung-kinh-nghiem'));
    if (!content || !seed) throw new Error('no seed article');
    const item = scriptItem(seed, readingManner(content.site));
    const parts = item.blocks.flatMap(({ groups }) => groups.flatMap((group) => group.parts));
    const readings = parts.filter((part) => typeof part !== 'string');
    expect(readings.map(({ written, spoken }) => [written, spoken])).toEqual([
      ['4', 'tư'],
      ['5/2020', 'năm năm hai nghìn không trăm hai mươi'],
      hai,
      ['6/3', 'sáu tháng ba'],
      ['11', 'mười một'],
      ['12/3/2020', 'mười hai tháng ba năm hai nghìn không trăm hai mươi'],
      hai,
      ['4', 'bốn'],
      ['XI', 'mười một'],
      ['05', 'không năm'],
      hai,
      hai,
      ['15,3%', 'mười lăm phẩy ba phần trăm'],
      ['Đài PT', 'Đài Phát thanh'],
      ['2', 'Hai'],
      ['4', 'tư'],
      ['5/2020', 'năm năm hai nghìn không trăm hai mươi'],
      ['XXV', 'hai mươi lăm'],
      ['8/2020', 'tám năm hai nghìn không trăm hai mươi'],
      ['T/h', 'Thực hiện'],
    ]);
    const words = (text: string): string => text.replaceAll(/[\s\u00A0]+/gu, ' ');
    const asWritten = item.blocks.map(({ groups }) =>
      groups
        .map(({ parts: own }) =>
          own.map((part) => (typeof part === 'string' ? part : part.written)).join(''),
        )
        .join(' '),
    );
    const { title, standfirst = '', body, byline = '' } = seed;
    const source = [title, standfirst, ...body.trim().split(/\n+/u), byline]
      .map((line) => words(line).trim().replace('./.', '.'))
      .join('\n');
    expect(asWritten.map(words).join('\n')).toBe(source);
    expect([item.doubts, item.hardWords]).toEqual([[], ['zôn']]);
  });
});
