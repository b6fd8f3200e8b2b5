import { announcerWords } from './announcer-words.ts';
import { articleWords } from './article-words.ts';
import { comparisonWords } from './comparison-words.ts';
import { congressWords } from './congress-words.ts';
import { consultationWords } from './consultation-words.ts';
import { officialDocumentWords } from './official-document-words.ts';
import { eventWords } from './event-words.ts';
import { frameWords } from './frame-words.ts';
import { frontPageWords } from './front-page-words.ts';
import { listWords } from './list-words.ts';
import { machineWords } from './machine-words.ts';
import { measureWords } from './measure-words.ts';
import { noticeWords } from './notice-words.ts';
import { openDataWords } from './open-data-words.ts';
import { radioWords } from './radio-words.ts';
import { searchWords } from './search-words.ts';
import { unitWords } from './unit-words.ts';

/** All Vietnamese words of the site itself; everything else is content. */
export const vi = {
  ...frameWords,
  ...listWords,
  ...frontPageWords,
  ...articleWords,
  ...measureWords,
  ...announcerWords,
  ...searchWords,
  ...noticeWords,
  ...openDataWords,
  ...congressWords,
  ...comparisonWords,
  ...consultationWords,
  ...eventWords,
  ...unitWords,
  ...officialDocumentWords,
  ...radioWords,
  ...machineWords,
};
