import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edited, firstDesk, lostAddresses, publication, someEdit } from './edit-model.ts';

test('no edit loses an address that was ever published', () => {
  fc.assert(
    fc.property(fc.array(someEdit, { minLength: 10, maxLength: 30 }), (edits) => {
      let desk = firstDesk;
      let live = publication(desk);
      for (const edit of edits) {
        desk = edited(desk, edit);
        const next = publication(desk, live);
        expect(lostAddresses(live, next)).toEqual([]);
        live = next;
      }
    }),
    { numRuns: 8 },
  );
});

test('what is taken out of the content is missed', () => {
  const live = publication(firstDesk);
  const next = publication({ ...firstDesk, articles: firstDesk.articles.slice(1) }, live);
  expect(lostAddresses(live, next)).toEqual([
    '/2020/01/dau-0/',
    '/2020/01/dau-0/ban-in.txt',
    '/2020/01/dau-0/bang-tin/',
  ]);
});
