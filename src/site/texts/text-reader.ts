import type { KeptByHash } from '../../content/text-facts.ts';
import { addressesIn } from '../../html/addresses-in.ts';
import type { MarkupFinding } from '../../markdown/findings/markup-finding.ts';
import type { Reference } from '../../markdown/render-markdown.ts';
import {
  createMarkdownRenderer,
  type RenderedMarkdown,
  type RenderMarkdown,
} from '../../markdown/render-markdown.ts';
import { answerHash } from '../context/answer-hash.ts';
import type { SiteQuestions } from '../context/site-questions.ts';
import { citationFinder } from '../official-documents/citation-finder.ts';
import { searchedText } from './plain-text.ts';
import type { TextSource } from './text-source.ts';

/** What rendering asks about the things that a text names, one at a time. */
type Lookups = Pick<SiteQuestions, 'picture' | 'isUnpublished' | 'officialDocumentOfNumber'>;

/** All that rendering asks. */
export type TextQuestions = Lookups & Pick<SiteQuestions, 'setting' | 'markdownLabels'>;

/** A lookup with the hash of its answer. */
interface LookedUp {
  readonly question: keyof Lookups;
  readonly name: string;
  readonly hash: string;
}

/** A text that was parsed and rendered. */
export interface Reading {
  /** UTF-8: half of what a string of Vietnamese letters takes. */
  readonly html: Uint8Array;
  /** Its links and images. */
  readonly references: readonly Reference[];
  /** What is wrong with its markup. */
  readonly findings: readonly MarkupFinding[];
  /** What was asked for it: while all this has the same answers, the reading holds. */
  readonly lookedUp: readonly LookedUp[];
}

/** Renders a text, or gives what was made of the same words before. */
export type TextReader = (source: TextSource, questions: TextQuestions) => Reading;

const decoder = new TextDecoder();

export const htmlOf = ({ html }: Pick<Reading, 'html'>): RenderedMarkdown =>
  decoder.decode(html) as RenderedMarkdown;

const words = new WeakMap<Reading, string>();

/** The words of a text alone, for search and summaries. */
export const wordsOf = (reading: Reading): string => {
  const known = words.get(reading) ?? searchedText(htmlOf(reading));
  words.set(reading, known);
  return known;
};

const ids = new WeakMap<Reading, ReadonlySet<string>>();

/** Ids of the headings and notes of a text, from its parsed HTML. */
export const idsOf = (reading: Reading): ReadonlySet<string> => {
  const known = ids.get(reading) ?? addressesIn(htmlOf(reading)).ids;
  ids.set(reading, known);
  return known;
};

/** A renderer that asks whatever questions it was handed last; rendering never waits for anything. */
const rendererAsking = ({ setting, markdownLabels }: TextQuestions, ask: Lookups): RenderMarkdown =>
  createMarkdownRenderer({
    base: setting('baseUrl'),
    abbreviations: setting('abbreviations'),
    labels: markdownLabels(),
    pictures: { get: ask.picture },
    unpublished: { has: ask.isUnpublished },
    findCitations: citationFinder(ask.officialDocumentOfNumber),
  });

/** Lookups that are noted, each once. */
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
  ({ question, name, hash }: LookedUp): boolean =>
    answerHash(lookups[question](name)) === hash;

/**
 * Reads texts for pages, search, link checks and open data: the same words are parsed once, however many
 * ask. A reading is found by the hash of its text and of the settings; it is made anew where something
 * that it looked up has another answer now.
 *
 * @param kept where readings are kept
 */
export const createTextReader = (kept: KeptByHash<Reading> = new Map()): TextReader => {
  const renderers = new Map<string, RenderMarkdown>();
  const { ask, during } = noting();
  return (source, questions) => {
    const { setting, markdownLabels } = questions;
    const settings = [setting('baseUrl'), setting('abbreviations'), markdownLabels()];
    const rules = settings.map(answerHash).join(' ');
    const key = `${answerHash(source)} ${rules}`;
    const known = kept.get(key);
    if (known?.lookedUp.every(holds(questions))) return known;
    const render = renderers.get(rules) ?? rendererAsking(questions, ask);
    renderers.set(rules, render);
    const [{ html, references, findings }, lookedUp] = during(questions, () =>
      render(source.body, source),
    );
    const reading = { html: Buffer.from(html), references, findings, lookedUp };
    kept.set(key, reading);
    return reading;
  };
};
