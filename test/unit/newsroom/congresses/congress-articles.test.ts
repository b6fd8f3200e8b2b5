import { describe, expect, test } from 'vitest';
import {
  articlesOfCongress,
  shownFacts,
} from '../../../../src/newsroom/congresses/congress-articles.ts';
import { makeArticle, makeNewsroom } from '../../site/make-newsroom.ts';
import { makeCongress } from '../make-congress.ts';

const fact = (article: string) => ({ label: 'Số dư', value: '15,3 %', quote: '15,3%', article });

const newsroom = makeNewsroom({
  articles: [
    makeArticle('2020/03/ve', '2020-03-06', { congresses: ['a'] }),
    makeArticle('2020/03/neu', '2020-03-13'),
    makeArticle('2020/03/ca-hai', '2020-03-09', { congresses: ['a'] }),
    makeArticle('2020/03/khac', '2020-03-10', { congresses: ['b'] }),
    makeArticle('2020/03/nhap', '2020-03-11', { congresses: ['a'], draft: true }),
    makeArticle('2020/07/sau', '2020-07-01', { congresses: ['a'] }),
  ],
});

const congress = makeCongress('a', {
  facts: ['neu', '2020/03/ca-hai', 'nhap', 'sau', 'khong-co'].map(fact),
});

describe('of a congress', () => {
  test('the articles are those about it and those that its facts name, newest first, once', () => {
    const slugs = articlesOfCongress(congress, newsroom).map(({ slug }) => slug);
    expect(slugs).toEqual(['neu', 'ca-hai', 've']);
  });

  test('facts of articles that nobody may see yet are left out', () => {
    const sourceArticle = shownFacts(congress, newsroom).map((each) => each.sourceArticle.slug);
    expect(sourceArticle).toEqual(['neu', 'ca-hai']);
  });
});
