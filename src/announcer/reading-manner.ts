import type { AnnouncerSettings } from '../content/schema/announcer-schema.ts';
import type { SiteSettings } from '../content/schema/site-schema.ts';
import type { SpokenOptions } from '../spoken/spoken-options.ts';
import { standardPace } from './reading-time.ts';

/** How a station reads. */
export interface ReadingManner {
  readonly spoken: SpokenOptions;
  /** Syllables in a minute. */
  readonly pace: number;
}

const mung = { 'tu-dong': 'auto', luon: 'always', khong: 'never' } as const;
const documentNumbers = { 'ca-chu': 'letters', 'chi-so': 'short' } as const;

const composed = (pairs: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(pairs).map(([form, words]) => [form.normalize('NFC'), words.normalize('NFC')]),
  );

/** What a station has chosen; its own readings come before its abbreviations. */
const choicesOf = (chosen: Partial<AnnouncerSettings>): SpokenOptions => ({
  ...(chosen.mung !== undefined && { mung: mung[chosen.mung] }),
  ...(chosen.zero !== undefined && { zero: chosen.zero }),
  ...(chosen.thousand !== undefined && { thousand: chosen.thousand }),
  ...(chosen.documentNumbers !== undefined && {
    documentNumbers: documentNumbers[chosen.documentNumbers],
  }),
});

/** The manner of reading that `site.yaml` names; northern usage where it names none. */
export const readingManner = ({
  abbreviations,
  announcer = { readings: {} },
}: Pick<SiteSettings, 'abbreviations' | 'announcer'>): ReadingManner => ({
  spoken: {
    ...choicesOf(announcer),
    abbreviations: composed({ ...abbreviations, ...announcer.readings }),
  },
  pace: announcer.pace ?? standardPace,
});
