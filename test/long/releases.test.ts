import { expect, test } from 'vitest';
import { shareOf } from './share.ts';
import { readWhilePublishing } from '../unit/deploy/read-while-publishing.ts';
import { startCaddy, startNginx } from '../unit/deploy/release-servers.ts';

/* Real servers serve a folder while it is published into again and again. */

const publications = shareOf(100, 5);

test.each([
  ['nginx', startNginx],
  ['Caddy', startCaddy],
])(
  '%s answers with whole pages of a live release only, and never with an old one',
  async (...row) => {
    const [, startServer] = row;
    const course = await readWhilePublishing(startServer, publications + 1);
    const { seen, unchangedStatus, back } = course;
    expect(seen.faults).toEqual([]);
    expect(seen.answers).toBeGreaterThan(10 * publications);
    expect(seen.unchanged).toBeGreaterThan(0);
    expect(unchangedStatus).toBe(304);
    expect(back).toEqual({ statuses: [200, 200], version: publications });
  },
);
