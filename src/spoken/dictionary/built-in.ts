import { foreign } from './foreign.ts';
import { partyAndState } from './party-and-state.ts';
import { society } from './society.ts';

/** Every abbreviation that announcers know, with its words; the first meaning counts. */
export const builtInAbbreviations: ReadonlyMap<string, string> = new Map(
  [...partyAndState, ...society, ...foreign].reverse(),
);
