import type { LastingAddress } from '../compare-addresses.ts';

/** What makes a refused publication succeed, in words; addresses are not escaped. */
export interface Cure {
  /** When it applies, `Nếu đã đổi mã`; absent if it always does. */
  readonly when?: string;
  /** What to do; ends in a colon where lines follow. */
  readonly hint: string;
  /** Lines of YAML as they go into the file. */
  readonly lines?: readonly string[];
}

/** What a cure is made from besides the cause. */
export interface CureFacts {
  /** The addresses that would be lost. */
  readonly addresses: readonly LastingAddress[];
  /** How the live site is named in a command that reads it. */
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
