import { describe } from 'vitest';
import { readSettings, reasonToSkip } from './shipped-settings.ts';

/** Tests of what we ship in `content/`; a station that puts its own content there needs none of them. */
export const describeShipped =
  reasonToSkip(readSettings()) === undefined ? describe : describe.skip;
