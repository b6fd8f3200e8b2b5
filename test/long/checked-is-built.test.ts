import { expect, test } from 'vitest';
import { tryGenerated } from '../site/checked-is-built.ts';

test('thousands of generated texts: what check passes is built', async () => {
  const { generated, built } = await tryGenerated(150, 24);
  expect(generated).toBeGreaterThan(3000);
  expect(built).toBeGreaterThan(generated / 8);
}, 3_600_000);
