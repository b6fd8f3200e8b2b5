import type { LastingAddress } from '../compare-addresses.ts';

/** What makes a refused publication go through, in words; addresses are as they came from outside. */
export interface Cure {
  /** For whom it is the right one, `Nếu đã đổi mã`; absent where it is always right. */
  readonly when?: string;
  /** What to do; ends in a colon where lines follow. */
  readonly hint: string;
  /** Lines of YAML as they go into the file. */
  readonly lines?: readonly string[];
}

/** What a cure is made from besides the cause. */
export interface CureFacts {
  /** Those that would be lost. */
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

/** How every cure ends that changes the content. */
export const thenBuild = 'rồi dựng lại';
