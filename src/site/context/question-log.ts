import { answerHash } from './answer-hash.ts';
import type { QuestionName, SiteQuestions } from './site-questions.ts';

/** A question with its arguments, as JSON: `["newest","unit/x",3]`. */
export type Asked = string;

/** The questions of a run, each with the hash of its answer. */
export interface QuestionLog {
  /** The questions; each call is recorded. */
  readonly questions: SiteQuestions;
  /**
   * Runs synchronous work and returns the numbers of the questions that it asked, without
   * duplicates. As long as all of these have the same answers, the same code gives the same result.
   */
  readonly during: <Value>(work: () => Value) => readonly [Value, readonly number[]];
  /** Every question asked so far; its index is its number. */
  readonly asked: readonly Asked[];
  /** The hash of the answer to each. */
  readonly hashes: readonly string[];
  /**
   * The number of a question, which is asked if it was not yet; `undefined` if there is no such
   * question.
   */
  readonly numberOf: (asked: Asked) => number | undefined;
  /** The hash of the answer to a question, which is asked if it was not yet. */
  readonly hashOf: (asked: Asked) => string | undefined;
  /**
   * The hash of the inputs of an answer, for questions whose inputs are cheaper to compare than the
   * answer.
   */
  readonly printOf: (asked: Asked) => string | undefined;
  /**
   * Whether the answer to a question is unchanged; if its inputs are unchanged, the question is not
   * asked.
   */
  readonly isSame: (asked: Asked, before: AnswerBefore) => boolean;
}

/** The record of an answer in an earlier run. */
export interface AnswerBefore {
  readonly hash: string | undefined;
  readonly print: string | undefined;
}

/**
 * Hashes of the inputs of answers; each is cheaper than its answer. As long as the hash for a
 * question is the same, its answer is the same.
 */
export type AnswerPrints = {
  readonly [Name in QuestionName]?: (
    ...keys: Parameters<SiteQuestions[Name]>
  ) => string | undefined;
};

type AnyQuestion = (...keys: readonly unknown[]) => unknown;
type PrintOf = (...keys: readonly never[]) => string | undefined;

/** JSON has no `undefined`: omitted arguments are left out. */
const askedOf = (question: QuestionName, keys: readonly unknown[]): Asked => {
  const given = keys.findLastIndex((key) => key !== undefined) + 1;
  return JSON.stringify([question, ...keys.slice(0, given)]);
};

/** @param prints hashes of the inputs of some answers */
export const questionLog = (answers: SiteQuestions, prints: AnswerPrints = {}): QuestionLog => {
  const numbers = new Map<Asked, number>();
  const asked: Asked[] = [];
  const hashes: string[] = [];
  let noted: Set<number> | undefined;
  const numbered = (question: Asked, hashed: () => string): number => {
    const known = numbers.get(question);
    if (known !== undefined) return known;
    numbers.set(question, asked.length);
    hashes.push(hashed());
    return asked.push(question) - 1;
  };
  const note = (question: Asked, answer: unknown): number => {
    const number = numbered(question, () => answerHash(answer));
    noted?.add(number);
    return number;
  };
  const all = answers as never as Readonly<Record<QuestionName, AnyQuestion>>;
  const noting =
    (question: QuestionName): AnyQuestion =>
    (...keys) => {
      const answer = all[question](...keys);
      note(askedOf(question, keys), answer);
      return answer;
    };
  const names = Object.keys(all) as QuestionName[];
  const numberOf = (question: Asked): number | undefined => {
    const known = numbers.get(question);
    if (known !== undefined) return known;
    const [name, ...keys] = JSON.parse(question) as [QuestionName, ...unknown[]];
    return all[name] && note(question, all[name](...keys));
  };
  const hashOf = (question: Asked): string | undefined => {
    const number = numberOf(question);
    return number === undefined ? undefined : hashes[number];
  };
  const printOf = (question: Asked): string | undefined => {
    const name = question.slice(2, question.indexOf('"', 2)) as QuestionName;
    const print: PrintOf | undefined = prints[name];
    return print?.(...((JSON.parse(question) as [QuestionName, ...never[]]).slice(1) as never[]));
  };
  return {
    questions: Object.fromEntries(names.map((name) => [name, noting(name)])) as never,
    during: (work) => {
      noted = new Set();
      try {
        return [work(), [...noted]];
      } finally {
        noted = undefined;
      }
    },
    asked,
    hashes,
    numberOf,
    hashOf,
    printOf,
    isSame: (question, { hash, print }) => {
      const isDecided = hash !== undefined && print !== undefined && print === printOf(question);
      if (isDecided) numbered(question, () => hash);
      return hashOf(question) === hash;
    },
  };
};
