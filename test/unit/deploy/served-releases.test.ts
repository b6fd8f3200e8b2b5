import { expect, test } from 'vitest';
import { readWhilePublishing } from './read-while-publishing.ts';
import { startNginx } from './release-servers.ts';
import { isWhole } from '../../whole-matrix.ts';

/* A few publications behind one server; test/long has a hundred behind each. */

const publications = isWhole() ? 6 : 3;

test('readers see whole pages of a live release only', async () => {
  const { seen, unchangedStatus, back } = await readWhilePublishing(startNginx, publications);
  expect(seen.faults).toEqual([]);
  expect(seen.answers).toBeGreaterThan(publications * 8);
  expect(unchangedStatus).toBe(304);
  expect(back).toEqual({ statuses: [200, 200], version: publications - 1 });
});
