import { plainSigns, plainTextOf } from '../markdown/plain-text/plain-signs.ts';

/** A sign of markup in a title, which would be seen as it is typed. */
export interface TitleSign {
  readonly found: string;
  /** The title without it; absent where that is not sure. */
  readonly meant?: string | undefined;
}

/** The first sign for which a check refuses a title; `undefined` where there is none. */
export const titleSign = (title: string): TitleSign | undefined => {
  const sign = plainSigns(title).find(({ certainty }) => certainty !== 'meant');
  return sign && { found: title.slice(sign.start, sign.end).trim(), meant: plainTextOf(title) };
};
