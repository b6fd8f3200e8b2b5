import { expect, test } from 'vitest';
import { shareOf, someOf } from './share.ts';
import { buildInZones } from '../site/build-in-zones.ts';
import { testFolder } from '../site/fixture-site.ts';

/* Every zone with every locale; `npm test` tries two of these. */

const zones = ['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Kiritimati'];
const locales = ['en_US.UTF-8', 'vi_VN.UTF-8'];

test('zone, locale and the order of file creation leave no trace in the output', async () => {
  const all = zones.flatMap((zone) => locales.map((locale) => [zone, locale] as const));
  const hashes = await buildInZones(await testFolder(), someOf(all), shareOf(60, 4));
  expect(all).toHaveLength(8);
  expect(hashes.size).toBe(1);
});
