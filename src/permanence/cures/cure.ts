import type { LastingAddress } from '../compare-addresses.ts';

/** The way to make a refused publication succeed, in words; addresses are not escaped. */
export interface Cure {
  /** When it applies, `Nếu đã đổi mã`; absent if it always does. */
  readonly when?: string;
  /** What to do; ends in a colon if lines follow. */
  readonly hint: string;
  /** Lines of YAML in the form for the file. */
  readonly lines?: readonly string[];
}

/** The facts for a cure in addition to the cause. */
export interface CureFacts {
  /** The addresses that would be lost. */
  readonly addresses: readonly LastingAddress[];
  /** The name of the live site for commands that read it. */
  readonly live: string;
  /** `2020-05-01` in Vietnam. */
  readonly today: string;
  /** How many articles would be lost. */
  readonly lost: number;
}

/** Content files are named as editors see them. */
export const inContent = (source: string): string => `content/${source}`;

/** The end of every cure that changes the content. */
export const thenBuild = 'rồi dựng lại';
