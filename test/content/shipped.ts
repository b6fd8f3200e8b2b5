import { describe } from 'vitest';
import { readSettings, reasonToSkip } from './shipped-settings.ts';

/** Tests of the shipped `content/`; a station with its own content does not need them. */
export const describeShipped =
  reasonToSkip(readSettings()) === undefined ? describe : describe.skip;
