import type { ClockQuestion } from '../../newsroom/visibility/clock.ts';
import { answerHash } from './answer-hash.ts';
import { clockUse } from './clock-use.ts';
import type { QuestionName, SiteQuestions } from './site-questions.ts';

/** A question that was asked, with its arguments and the hash of its answer. */
export interface Asked {
  readonly question: QuestionName;
  readonly keys: readonly unknown[];
  readonly hash: string;
}

/** All that a page was made from, besides the code: while every answer is the same, so is the page. */
export type PageRecord = readonly Asked[];

/** Questions that give the answers of others, and note each once. */
export interface Recorder {
  readonly questions: SiteQuestions;
  /** What was asked so far, in the order of the first time. */
  readonly record: () => PageRecord;
}

type AnyQuestion = (...keys: readonly unknown[]) => unknown;

const anyQuestions = (questions: SiteQuestions): Readonly<Record<QuestionName, AnyQuestion>> =>
  questions as never;

export const recordQuestions = (questions: SiteQuestions): Recorder => {
  const asked = new Map<string, Asked>();
  const recording =
    (question: QuestionName, ask: AnyQuestion): AnyQuestion =>
    (...keys) => {
      const answer = ask(...keys);
      const place = JSON.stringify([question, ...keys]);
      if (!asked.has(place)) asked.set(place, { question, keys, hash: answerHash(answer) });
      return answer;
    };
  const entries = Object.entries(anyQuestions(questions)) as [QuestionName, AnyQuestion][];
  return {
    questions: Object.fromEntries(
      entries.map(([question, ask]) => [question, recording(question, ask)]),
    ) as unknown as SiteQuestions,
    record: () => [...asked.values()],
  };
};

/** The questions of a record that have another answer now; none means that the page is as it was. */
export const changedAnswers = (record: PageRecord, questions: SiteQuestions): PageRecord =>
  record.filter(
    ({ question, keys, hash }) => answerHash(anyQuestions(questions)[question](...keys)) !== hash,
  );

/** What the questions of a record ask of the clock, each once. */
export const clockQuestionsOf = (record: PageRecord): ReadonlySet<ClockQuestion> =>
  new Set(record.flatMap(({ question }) => clockUse[question]));
