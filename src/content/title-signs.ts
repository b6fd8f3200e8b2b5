import { plainSigns, plainTextOf } from '../markdown/plain-text/plain-signs.ts';

/** A markup character in a title, which readers would see as typed. */
export interface TitleSign {
  readonly found: string;
  /** The title without it; absent if that is not certain. */
  readonly meant?: string | undefined;
}

/** The first sign for which a check refuses a title; `undefined` if there is none. */
export const titleSign = (title: string): TitleSign | undefined => {
  const sign = plainSigns(title).find(({ certainty }) => certainty !== 'meant');
  return sign && { found: title.slice(sign.start, sign.end).trim(), meant: plainTextOf(title) };
};
