import { defineConfig } from 'vitest/config';
import { roomsOfRun } from './test/mutation/rooms.ts';

/** The tests that must detect the mutations of `npm run test:mutation`. */
export default defineConfig({
  test: {
    include: roomsOfRun().map((room) => `test/unit/${room}/**/*.test.ts`),
    pool: 'threads',
    testTimeout: 60_000,
  },
});
