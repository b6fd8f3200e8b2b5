import { expect, test } from 'vitest';
import {
  numbersCited,
  unlistedOfficialDocuments,
} from '../../../../src/content/official-documents/official-document-citations.ts';
import { makeArticle, makePage } from '../../site/make-newsroom.ts';
import { makeOfficialDocument } from '../make-official-document.ts';

test.each([
  ['in its text', 'Theo 35-CT/TW.', ['35-CT/TW']],
  ['not in its code', 'Theo `35-CT/TW` và\n\n```\n36-CT/TW\n```\n', []],
  [
    'in the words of a link, not in its address',
    '[35-CT/TW](https://a.example/36-CT/TW)',
    ['35-CT/TW'],
  ],
])('a text names documents %s', (_where, body, numbers) => {
  expect(numbersCited(body)).toEqual(numbers);
});

const unlisted = unlistedOfficialDocuments({
  articles: [
    makeArticle('2020/03/b', '2020-03-06', { body: '36-CT/TW, 36–CT/TW, 35–ct/tw, 1-a/b' }),
    makeArticle('2020/03/a', '2020-03-05', { body: '36-CT/TW' }),
    makeArticle('2020/03/c', '2020-03-05', {
      body: '99-CT/TW',
      withdrawn: { date: '2020-04-01' as never, reason: 'x' },
    }),
  ],
  pages: [makePage('p', { body: '15/KH-UBND' })],
  officialDocuments: [
    makeOfficialDocument('a', '35-CT/TW', '2020-01-01', { body: 'Thay 35-CT/TW, 36-CT/TW.' }),
  ],
});

test('documents that the register does not hold are listed with the files that name them', () => {
  expect(unlisted).toEqual([
    { number: '15/KH-UBND', files: ['content/pages/p.md'] },
    {
      number: '36-CT/TW',
      files: [
        'content/articles/2020/03/a.md',
        'content/articles/2020/03/b.md',
        'content/documents/a.md',
      ],
    },
  ]);
});
