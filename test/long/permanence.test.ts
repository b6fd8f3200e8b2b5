import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareSites } from '../../src/permanence/compare-sites.ts';
import { shareOf } from './share.ts';
import type { SiteManifest } from '../../src/manifest/site-manifest.ts';
import {
  edited,
  firstDesk,
  lostAddresses,
  publication,
  someEdit,
} from '../unit/site/edit-model.ts';

/** What `npm run publish` would refuse, except the number of withdrawn articles. */
const refusedAddresses = (live: SiteManifest, next: SiteManifest): unknown[] =>
  compareSites(live, next, {}).refusals.filter(({ cause }) => cause.kind !== 'loss');

test('thousands of edits lose no address that was ever published', () => {
  let edits = 0;
  const ever = new Set<string>();
  fc.assert(
    fc.property(fc.array(someEdit, { minLength: 80, maxLength: 120 }), (many) => {
      let desk = firstDesk;
      let live = publication(desk);
      const first = live;
      for (const edit of many) {
        desk = edited(desk, edit);
        const next = publication(desk, live);
        expect(lostAddresses(live, next)).toEqual([]);
        expect(refusedAddresses(live, next)).toEqual([]);
        live = next;
        edits += 1;
        for (const { url } of next.pages) ever.add(url);
      }
      expect(lostAddresses(first, live)).toEqual([]);
      expect(refusedAddresses(first, live)).toEqual([]);
    }),
    { numRuns: shareOf(30), endOnFailure: true },
  );
  process.stdout.write(`${edits} edits, ${ever.size} addresses, 0 lost\n`);
});
