import { wordsIn } from '../words/words-in.ts';
import type { ResultEntry } from '../words/index-entry.ts';
import type { SearchDocument } from './search-document.ts';

/** About as many letters of a text as fit into two lines of a result. */
const openingLength = 170;

/** The beginning of a text, cut between words. */
const opening = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= openingLength) return line;
  /** One letter more, to see whether a word continues. */
  const end =
    wordsIn(line.slice(0, openingLength + 1)).findLast((word) => word.end <= openingLength)?.end ??
    openingLength;
  return `${line.slice(0, end)} …`;
};

export const resultEntry = (document: SearchDocument): ResultEntry => {
  const { url, title, type, standfirst, text, date, dateText, category } = document;
  const shown = opening(standfirst ?? text);
  const badges = `${document.isStub ? 's' : ''}${document.isSample ? 'm' : ''}`;
  return {
    u: url,
    t: title,
    k: type,
    ...(shown !== '' && { x: shown }),
    ...(dateText !== undefined && { d: [date ?? '', dateText] }),
    ...(category !== undefined && { c: category }),
    ...(badges !== '' && { b: badges }),
  };
};
