import { defineConfig } from 'vitest/config';
import { roomsOfRun } from './test/mutation/rooms.ts';

/** The tests that must notice what `npm run test:mutation` changes. */
export default defineConfig({
  test: {
    include: roomsOfRun().map((room) => `test/unit/${room}/**/*.test.ts`),
    pool: 'threads',
    testTimeout: 60_000,
  },
});
