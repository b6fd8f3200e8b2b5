import { expect, test } from 'vitest';
import { formerBoards } from '../../../../src/site/addresses/former-boards.ts';
import { makeCongress } from '../../newsroom/make-congress.ts';

test('the boards by status lead to the boards themselves, under former ids of terms too', () => {
  const congresses = [makeCongress('a', { term: { from: 2020, to: 2025 } })];
  const terms = [{ id: '2020-2025', formerIds: ['2020-2024'] }];
  expect(formerBoards({ congresses, terms }).map(({ from, to }) => `${from} ${to}`)).toEqual([
    '/tien-do-dai-hoi/theo-tinh-trang/ /tien-do-dai-hoi/',
    '/nhiem-ky/2020-2025/theo-tinh-trang/ /nhiem-ky/2020-2025/',
    '/nhiem-ky/2020-2024/theo-tinh-trang/ /nhiem-ky/2020-2025/',
  ]);
});

test('without congresses there never was a board', () => {
  expect(formerBoards({ congresses: [], terms: [] })).toEqual([]);
});
