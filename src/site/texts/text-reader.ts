import { hash } from 'node:crypto';
import { isEnglish } from '../../content/english-page.ts';
import { addressesIn } from '../../html/addresses-in.ts';
import { lostInCopy } from '../../markdown/ledger/lost-in-copy.ts';
import type { MarkupFinding } from '../../markdown/findings/markup-finding.ts';
import type { Reference } from '../../markdown/render-markdown.ts';
import {
  createMarkdownRenderer,
  type MarkdownLabels,
  type RenderedMarkdown,
  type RenderMarkdown,
} from '../../markdown/render-markdown.ts';
import { answerHash } from '../context/answer-hash.ts';
import type { SiteQuestions } from '../context/site-questions.ts';
import { citationFinder } from '../official-documents/citation-finder.ts';
import { readingTextOf, searchedText } from './plain-text.ts';
import type { TextSource } from './text-source.ts';
import { wordCount } from './word-count.ts';

/** The lookups of rendering: questions about the things that a text names, one at a time. */
type Lookups = Pick<SiteQuestions, 'picture' | 'isUnpublished' | 'officialDocumentOfNumber'>;

/** All questions of rendering. */
export type TextQuestions = Lookups & Pick<SiteQuestions, 'setting' | 'markdownLabels'>;

/** A lookup with the hash of its answer. */
interface LookedUp {
  readonly question: keyof Lookups;
  readonly name: string;
  readonly hash: string;
}

/** Facts about a text, without its HTML. */
export interface ReadingFacts {
  /** Its links and images. */
  readonly references: readonly Reference[];
  /** Faults of its markup. */
  readonly findings: readonly MarkupFinding[];
  /** Words of its page that are missing in its text copy. */
  readonly lostInCopy: readonly MarkupFinding[];
  /** The hash of its words. */
  readonly wordsHash: string;
  /** The hash of its HTML. */
  readonly htmlHash: string;
  /** The number of words. */
  readonly wordCount: number;
  /** The lookups that were made for it: the reading is valid while all have the same answers. */
  readonly lookedUp: readonly LookedUp[];
}

/** A text that was parsed and rendered. */
export interface Reading extends ReadingFacts {
  /** UTF-8, which takes half the memory of a string with Vietnamese letters. */
  readonly html: Uint8Array;
  /** Only the words of the text, for search and summaries; UTF-8. */
  readonly words: Uint8Array;
}

/** A reading of an earlier run, whose texts are loaded on demand; `undefined` if it is damaged. */
interface KeptReading extends ReadingFacts {
  readonly load: (text: 'html' | 'words') => Uint8Array | undefined;
}

/** A store of readings, by the SHA-256 (hexadecimal) of their inputs. */
export interface KeptReadings {
  readonly get: (key: string) => Reading | KeptReading | undefined;
  readonly set: (key: string, reading: Reading) => unknown;
}

/** Renders a text, or returns the earlier result for the same words. */
export type TextReader = (source: TextSource, questions: TextQuestions) => Reading;

const decoder = new TextDecoder();

export const htmlOf = ({ html }: Pick<Reading, 'html'>): RenderedMarkdown =>
  decoder.decode(html) as RenderedMarkdown;

/** Only the words of a text, for search and summaries. */
export const wordsOf = ({ words }: Pick<Reading, 'words'>): string => decoder.decode(words);

const ids = new WeakMap<Reading, ReadonlySet<string>>();

/** Ids of the headings and notes of a text, from its parsed HTML. */
export const idsOf = (reading: Reading): ReadonlySet<string> => {
  const known = ids.get(reading) ?? addressesIn(htmlOf(reading)).ids;
  ids.set(reading, known);
  return known;
};

/** A renderer that uses the questions it was given last; safe because rendering is synchronous. */
const rendererAsking = (
  { setting }: TextQuestions,
  labels: MarkdownLabels,
  ask: Lookups,
): RenderMarkdown =>
  createMarkdownRenderer({
    base: setting('baseUrl'),
    abbreviations: setting('abbreviations'),
    labels,
    pictures: { get: ask.picture },
    unpublished: { has: ask.isUnpublished },
    findCitations: citationFinder(ask.officialDocumentOfNumber),
  });

/** The words that the renderer adds to a text, in its language. */
const labelsFor = (source: TextSource, { markdownLabels }: TextQuestions): MarkdownLabels => {
  const { english, ...labels } = markdownLabels();
  return (isEnglish(source) && english) || labels;
};

/** Records lookups, each once. */
const noting = () => {
  let asked: Lookups | undefined;
  const noted = new Map<string, LookedUp>();
  const note = <Question extends keyof Lookups>(
    question: Question,
    name: string,
  ): ReturnType<Lookups[Question]> => {
    if (!asked) throw new Error('a text was rendered outside its reader');
    const answer = asked[question](name) as ReturnType<Lookups[Question]>;
    noted.set(`${question} ${name}`, { question, name, hash: answerHash(answer) });
    return answer;
  };
  return {
    ask: {
      picture: (name) => note('picture', name),
      isUnpublished: (name) => note('isUnpublished', name),
      officialDocumentOfNumber: (name) => note('officialDocumentOfNumber', name),
    } satisfies Lookups as Lookups,
    during: <Value>(lookups: Lookups, work: () => Value): readonly [Value, LookedUp[]] => {
      asked = lookups;
      noted.clear();
      try {
        return [work(), [...noted.values()]];
      } finally {
        asked = undefined;
      }
    },
  };
};

const holds =
  (lookups: Lookups) =>
  ({ question, name, hash: before }: LookedUp): boolean =>
    answerHash(lookups[question](name)) === before;

/** A kept reading in the form of a fresh one. */
const loaded = ({ load, ...facts }: KeptReading, make: () => Reading): Reading => {
  let made: Reading | undefined;
  const textOf = (name: 'html' | 'words'): Uint8Array => load(name) ?? (made ??= make())[name];
  return {
    ...facts,
    get html() {
      return textOf('html');
    },
    get words() {
      return textOf('words');
    },
  };
};

/** The inputs of a reading, except its lookups. */
const keyOf = (source: TextSource, rules: string): string =>
  hash('sha256', `${answerHash(source)} ${rules}`, 'hex');

/**
 * Reads texts for pages, search, link checks and open data; the same words are parsed only once. A
 * reading is found by the hash of its text and of the settings; it is made again if the answer to
 * one of its lookups has changed.
 *
 * @param kept the store of readings
 */
export const createTextReader = (kept: KeptReadings = new Map<string, Reading>()): TextReader => {
  const renderers = new Map<string, RenderMarkdown>();
  const read = new Map<string, Reading>();
  const { ask, during } = noting();
  const make = (source: TextSource, questions: TextQuestions, rules: string): Reading => {
    const render =
      renderers.get(rules) ?? rendererAsking(questions, labelsFor(source, questions), ask);
    renderers.set(rules, render);
    const [{ html, references, findings, shown }, lookedUp] = during(questions, () =>
      render(source.body, source),
    );
    const searched = searchedText(html);
    const words = Buffer.from(searched);
    const reading = {
      html: Buffer.from(html),
      words,
      wordsHash: hash('sha256', words, 'base64url'),
      htmlHash: hash('sha256', html, 'base64url'),
      wordCount: wordCount(searched),
      references,
      findings,
      lostInCopy: lostInCopy(html, readingTextOf(questions.setting('baseUrl'))(html), shown),
      lookedUp,
    };
    kept.set(keyOf(source, rules), reading);
    return reading;
  };
  return (source, questions) => {
    const { setting } = questions;
    const settings = [setting('baseUrl'), setting('abbreviations'), labelsFor(source, questions)];
    const rules = settings.map(answerHash).join(' ');
    const key = keyOf(source, rules);
    const known = read.get(key) ?? kept.get(key);
    const isKnown = known?.lookedUp.every(holds(questions)) ?? false;
    const again = (): Reading => make(source, questions, rules);
    const reading = known && isKnown ? ('load' in known ? loaded(known, again) : known) : again();
    read.set(key, reading);
    return reading;
  };
};
