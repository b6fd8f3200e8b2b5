import type { Attachment } from '../../content/schema/article-media-schema.ts';
import type { Congress } from '../../content/schema/congress-schema.ts';
import { articlesOfCongress, shownFacts } from '../../newsroom/congresses/congress-articles.ts';
import { congressCounts, type CongressCounts } from '../../newsroom/congresses/congress-counts.ts';
import { congressRecord, type CongressRecord } from '../../newsroom/congresses/congress-record.ts';
import { consultationsOf, type Consultation } from '../../newsroom/congresses/consultations.ts';
import { levelOfCongress } from '../../newsroom/congresses/congress-levels.ts';
import {
  congressesOfUnit,
  congressNeighbours,
  type CongressNeighbours,
} from '../../newsroom/congresses/congress-register.ts';
import {
  boardCongresses,
  congressesOfTerm,
  newestTerm,
  termId,
  termsOf,
  type Term,
} from '../../newsroom/congresses/congress-terms.ts';
import type { NewsArticle, Newsroom } from '../../newsroom/newsroom.ts';
import { sourceFinder, type QuotedSource } from '../../newsroom/quoted-sources.ts';
import { kindIndex } from '../../content/unit-kinds/kind-register.ts';
import { hasCalendar } from '../../newsroom/units/unit-calendars.ts';
import { lazily } from './lazily.ts';
import { partOf } from './part-of.ts';

/**
 * The name of a set of congresses: those of the progress board, of a term (`2020-2025`), of a unit.
 */
export type CongressSet = 'board' | `term/${string}` | `unit/${string}`;

/** A fact of a congress with the article that reports it. */
export type CongressFactAnswer = Pick<Congress['facts'][number], 'label' | 'value' | 'quote'> & {
  readonly article: Pick<NewsArticle, 'path' | 'title'>;
};

/** Questions about congresses. */
export interface CongressQuestions {
  readonly congress: (id: string) => Congress | undefined;
  /** Those of a unit oldest first; others in the order of the register. */
  readonly congresses: (set: CongressSet) => readonly Congress[];
  readonly congressCounts: (set: CongressSet) => CongressCounts;
  /** Whether the register has an entry, so that the site has a board and a calendar. */
  readonly hasCongresses: () => boolean;
  /** Whether the register has a result, so that the site has a page of comparisons. */
  readonly hasResults: () => boolean;
  /** Newest first. */
  readonly terms: () => readonly Term[];
  readonly newestTerm: () => Term | undefined;
  /** In words: `cấp huyện`. */
  readonly levelOfCongress: (id: string) => string | undefined;
  readonly congressNeighbours: (id: string) => CongressNeighbours;
  readonly factsOfCongress: (id: string) => readonly CongressFactAnswer[];
  /** Its steps, papers, figures and goals, as far as visible texts state them. */
  readonly recordOfCongress: (id: string) => CongressRecord;
  /** Whether there is one, so that the site has a page of them. */
  readonly hasConsultations: () => boolean;
  /** All consultations, the one that closes last first. */
  readonly consultations: () => readonly Consultation[];
  readonly consultation: (id: string) => Consultation | undefined;
  /** The visible text that sums up the comments. */
  readonly sourceOfConsultation: (id: string) => QuotedSource | undefined;
  /** The attachments of its articles, without duplicates; those of the newest article first. */
  readonly attachmentsOfCongress: (id: string) => readonly Attachment[];
}

const attachmentsOf = (articles: readonly NewsArticle[]): Attachment[] => {
  const all = articles.flatMap(({ attachments }) => attachments);
  return all.filter(({ file }, index) => all.findIndex((each) => each.file === file) === index);
};

const nothingRecorded: CongressRecord = {
  delegates: [],
  results: [],
  goals: [],
  steps: [],
  papers: [],
};

const levelNameOf = (congress: Congress, newsroom: Newsroom): string | undefined => {
  const level = levelOfCongress(congress, newsroom);
  return level && kindIndex(newsroom.kinds).levels.get(level)?.name;
};

export const congressAnswers = (newsroom: Newsroom): CongressQuestions => {
  const { congresses: register } = newsroom;
  const congress = (id: string): Congress | undefined => register.find((each) => each.id === id);
  const congresses = (set: CongressSet): readonly Congress[] => {
    const [kind, id = ''] = set.split('/');
    if (kind === 'unit') return congressesOfUnit(id, newsroom);
    if (kind === 'board') return boardCongresses(newsroom);
    const term = termsOf(register).find((each) => termId(each) === id);
    return term ? congressesOfTerm(term, newsroom) : [];
  };
  const of = <Answer>(id: string, answer: (its: Congress) => Answer, missing: Answer): Answer => {
    const its = congress(id);
    return its ? answer(its) : missing;
  };
  const all = lazily(() => consultationsOf(newsroom));
  const withId = (id: string): Consultation | undefined =>
    all().find(({ consultation }) => consultation.id === id);
  const find = lazily(() => sourceFinder(newsroom));
  return {
    congress,
    congresses,
    congressCounts: (set) => congressCounts(congresses(set)),
    hasResults: () => register.some(({ results }) => results.length > 0),
    hasCongresses: () => hasCalendar(newsroom),
    terms: () => termsOf(register),
    newestTerm: () => newestTerm(register, newsroom),
    levelOfCongress: (id) =>
      of<string | undefined>(id, (its) => levelNameOf(its, newsroom), undefined),
    congressNeighbours: (id) =>
      of(id, (its) => congressNeighbours(its, newsroom), { before: undefined, after: undefined }),
    factsOfCongress: (id) =>
      of<readonly CongressFactAnswer[]>(
        id,
        (its) =>
          shownFacts(its, newsroom).map(({ sourceArticle, ...fact }) => ({
            ...partOf(fact, ['label', 'value', 'quote']),
            article: partOf(sourceArticle, ['path', 'title']),
          })),
        [],
      ),
    recordOfCongress: (id) => of(id, (its) => congressRecord(its, find()), nothingRecorded),
    hasConsultations: () => all().length > 0,
    consultations: all,
    consultation: withId,
    sourceOfConsultation: (id) => find()(withId(id)?.consultation ?? {}),
    attachmentsOfCongress: (id) =>
      of<readonly Attachment[]>(id, (its) => attachmentsOf(articlesOfCongress(its, newsroom)), []),
  };
};
