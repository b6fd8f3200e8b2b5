import type { Doubt, SpokenKind } from '../spoken/spoken-rule.ts';

/** A place in a content file; line and column from 1. */
export interface ScriptPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A part of a text that is not read as it is written. */
export interface ScriptReading {
  readonly kind: SpokenKind;
  readonly written: string;
  readonly spoken: string;
  readonly doubt?: Doubt;
  /** Whether the announcer sees beside it how it is written. */
  readonly isBeside: boolean;
}

/** Words that are read as they are written, or a reading. */
export type ScriptPart = string | ScriptReading;

/** What is read in one breath. */
export interface BreathGroup {
  readonly parts: readonly ScriptPart[];
  /** `full` behind a sentence, `short` within one. */
  readonly pause: 'full' | 'short';
}

/** What a block of a script is on paper. */
export type ScriptBlockKind =
  | 'greeting'
  | 'title'
  | 'standfirst'
  | 'heading'
  | 'paragraph'
  | 'entry'
  | 'row'
  | 'byline'
  | 'closing';

export interface ScriptBlock {
  readonly kind: ScriptBlockKind;
  readonly groups: readonly BreathGroup[];
}

/** A reading that is not certain, with its place in the content. */
export interface ScriptDoubt extends ScriptPlace {
  readonly doubt: Doubt;
  readonly written: string;
  readonly spoken: string;
}

/** A text as it is read. */
export interface ScriptText {
  readonly blocks: readonly ScriptBlock[];
  readonly doubts: readonly ScriptDoubt[];
  /** Words that have not the form of Vietnamese syllables, as written; each once. */
  readonly hardWords: readonly string[];
  readonly syllables: number;
}

/** One item of a bulletin. */
export interface ScriptItem extends ScriptText {
  /** As written. */
  readonly title: string;
  /** The content file; absent for an item that is only a title. */
  readonly file?: string;
  readonly isSample: boolean;
  readonly seconds: number;
}

/** What an announcer reads in one broadcast, or from some articles. */
export interface AnnouncerScript {
  readonly station: string;
  /** The name of the programme, if there is one. */
  readonly programme?: string;
  /** In words: `thứ Năm, ngày 12/3/2020`. */
  readonly day?: string;
  /** Hours: `05:30`. */
  readonly slots: readonly string[];
  readonly greeting: ScriptText | undefined;
  readonly items: readonly ScriptItem[];
  readonly closing: ScriptText | undefined;
  /** Syllables in a minute. */
  readonly pace: number;
  readonly syllables: number;
  readonly seconds: number;
  /** The length of the slot in seconds, if it is known. */
  readonly slotSeconds?: number;
}
