import { expect, test } from 'vitest';
import { readWhilePublishing } from './read-while-publishing.ts';
import { startNginx } from './release-servers.ts';

/* A few publications behind one server; test/long has a hundred behind each. */

test('readers see whole pages of a live release only', async () => {
  const { seen, unchangedStatus, back } = await readWhilePublishing(startNginx, 6);
  expect(seen.faults).toEqual([]);
  expect(seen.answers).toBeGreaterThan(50);
  expect(unchangedStatus).toBe(304);
  expect(back).toEqual({ statuses: [200, 200], version: 5 });
});
