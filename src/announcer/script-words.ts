import type { Doubt } from '../spoken/spoken-rule.ts';

/** The words of a script that are not read out, in the language of the site. */
export interface ScriptWords {
  readonly announcerScript: string;
  /** What the breath marks mean. */
  readonly scriptMarks: string;
  readonly scriptGreeting: string;
  readonly scriptClosing: string;
  /** With the gaps `{đài}`, `{chương trình}`, `{ngày}` and `{giờ}`, where a station has its own. */
  readonly standardGreeting: string;
  readonly standardClosing: string;
  /** The name of a bulletin that belongs to no programme. */
  readonly standardProgramme: string;
  readonly scriptLength: (seconds: number, syllables: number) => string;
  readonly scriptTotal: (seconds: number, pace: number) => string;
  readonly scriptSlot: (seconds: number, slotSeconds: number) => string;
  readonly scriptSpelled: string;
  readonly scriptHardWords: string;
  readonly scriptDoubts: string;
  readonly doubts: Readonly<Record<Doubt, string>>;
  readonly scriptReadAs: (spoken: string) => string;
  readonly scriptSample: string;
}
