import { checkFacts } from '../../facts/check-facts.ts';
import type { FactContext } from '../../facts/fact-context.ts';
import type { Finding, ProofRule } from '../../proofreading/finding.ts';
import type { ProofreadOptions } from '../../proofreading/options.ts';
import { prepareText, type PreparedText } from '../../proofreading/prepared-text.ts';
import { proofreadPrepared } from '../../proofreading/proofread.ts';
import { toneStyleOf } from '../../proofreading/tone-style-of.ts';
import type { CheckableArticle, Locators, MarkdownSource } from '../content.ts';
import { checksumOf } from '../../file-system/checksum.ts';
import { onceEach } from '../once-each.ts';
import { asNote, problem, withReplacement, type Place, type Problem } from '../problem.ts';
import { factProblem } from './fact-problems.ts';
import type { KeptProblems } from './kept-problems.ts';

/** The fault of each proofreading rule. */
const problemsBy: Readonly<Record<ProofRule, (finding: Finding, at: Place) => Problem>> = {
  'legacy-font': ({ suggestion }, at) => problem('TEXT_FONT', at, suggestion),
  'lost-sign': ({ found }, at) => problem('TEXT_LOST_SIGN', at, found),
  'lost-letters': ({ found }, at) => problem('TEXT_LOST_LETTERS', at, found),
  'left-over': ({ found }, at) => problem('TEXT_LEFT_OVER', at, found),
  'glued-number': ({ found, suggestion }, at) =>
    withReplacement(problem('TEXT_GLUED_NUMBER', at, found, suggestion), suggestion),
  'doubled-paragraph': ({ found }, at) => problem('TEXT_DOUBLED_PARAGRAPH', at, found),
  'open-end': ({ found }, at) => problem('TEXT_OPEN_END', at, found),
  nfd: ({ found }, at) => problem('TEXT_DECOMPOSED', at, found),
  unmarked: ({ found }, at) => problem('TEXT_UNMARKED', at, found),
  'zero-width': ({ found }, at) => problem('TEXT_INVISIBLE', at, found),
  'unit-name': ({ found, suggestion }, at) => problem('TEXT_UNIT_NAME', at, found, suggestion),
  spelling: ({ found, suggestion, certainty }, at) => {
    const reported = problem('TEXT_SPELLING', at, found, suggestion);
    if (certainty === 'likely') return asNote(reported);
    return certainty === 'sure' ? withReplacement(reported, suggestion) : reported;
  },
  'doubled-word': ({ found }, at) => problem('TEXT_DOUBLED_WORD', at, found),
  'space-before-punctuation': ({ found }, at) => problem('TEXT_SPACE_BEFORE', at, found),
  'space-after-punctuation': ({ found }, at) => problem('TEXT_SPACE_AFTER', at, found),
  'half-capital': ({ found, suggestion }, at) => problem('TEXT_CAPITAL', at, found, suggestion),
  'sentence-capital': ({ found, suggestion }, at) => problem('TEXT_CAPITAL', at, found, suggestion),
  'doubled-sign': ({ found, suggestion }, at) =>
    problem('TEXT_DOUBLED_SIGN', at, found, suggestion),
  'unpaired-sign': ({ found, suggestion }, at) =>
    asNote(problem('TEXT_UNPAIRED', at, found, suggestion)),
  'doubled-space': (_finding, at) => problem('TEXT_DOUBLED_SPACE', at),
  'tone-placement': ({ found, suggestion }, at) => problem('TEXT_TONE', at, found, suggestion),
  'word-html': (_finding, at) => problem('TEXT_WORD_HTML', at),
  'no-break-space': ({ found }, at) => problem('TEXT_FIXED_SPACE', at, found),
  'byline-in-body': ({ found }, at) => problem('TEXT_BYLINE', at, found),
  'byline-alone': ({ found }, at) => problem('TEXT_BYLINE_ALONE', at, found),
  'all-caps': (_finding, at) => problem('TITLE_CAPS', at),
};

const problemOf = (finding: Finding, at: Place): Problem => problemsBy[finding.rule](finding, at);

/** An invisible character is reported by its code point, which is longer than the character. */
const lengthOf = ({ found }: Finding): number => (found.startsWith('U+') ? 1 : found.length);

/** The position of a finding from its line and column within a text (from 0) and its length. */
type PlaceOf = (line: number, column: number, length: number) => Place;

const inBody =
  ({ file, bodyLine }: MarkdownSource): PlaceOf =>
  (line, column, length) => ({ file, line: bodyLine + line, column: column + 1, length });

/**
 * The value of a field is on one line; an opening quotation mark shifts its letters by one column.
 */
const inField = (value: string, at: Place): PlaceOf => {
  const quote = (at.length ?? 0) > value.length ? 1 : 0;
  return (_line, column, length) => ({ ...at, column: at.column + quote + column, length });
};

/** A title, a standfirst or a body. */
interface Part {
  readonly text: PreparedText;
  readonly placeOf: PlaceOf;
  readonly isBody: boolean;
}

/** A title may begin like a byline (`Tin: …`). */
const ofBodiesOnly: ReadonlySet<ProofRule> = new Set(['byline-alone', 'open-end']);

const partProblems = (
  { text, placeOf, isBody }: Part,
  options: ProofreadOptions,
  context: FactContext,
): Problem[] => [
  ...proofreadPrepared(text, options)
    .filter(({ rule }) => isBody || !ofBodiesOnly.has(rule))
    .map((finding) => problemOf(finding, placeOf(finding.line, finding.column, lengthOf(finding)))),
  ...checkFacts(text, context).map((fact) =>
    factProblem(fact, placeOf(fact.line, fact.column, fact.found.length)),
  ),
];

/** An existing title or standfirst, with its position. */
interface Field {
  readonly value: string;
  readonly at: Place;
}

const fieldsOf = (article: CheckableArticle, locators: Locators): Field[] => {
  const locator = locators.get(article.file);
  return (['title', 'standfirst'] as const).flatMap((key) => {
    const value = article[key];
    return value !== undefined && locator ? [{ value, at: locator.valueAt([key]) }] : [];
  });
};

const partsOf = (article: CheckableArticle, fields: readonly Field[]): Part[] => [
  ...fields.map(({ value, at }) => ({
    text: prepareText(value),
    placeOf: inField(value, at),
    isBody: false,
  })),
  { text: prepareText(article.body), placeOf: inBody(article), isBody: true },
];

interface Found {
  /** The hash of the registers that the problems were found with. */
  readonly registers: string;
  readonly problems: readonly Problem[];
}

/** Problems found with the same cache in texts that are still the same objects. */
const foundWith = onceEach((_kept: KeptProblems) => new WeakMap<MarkdownSource, Found>());

const foundOnce = (
  text: MarkdownSource,
  registers: string,
  found: WeakMap<MarkdownSource, Found>,
  find: () => readonly Problem[],
): readonly Problem[] => {
  const known = found.get(text);
  if (known?.registers === registers) return known.problems;
  const problems = find();
  found.set(text, { registers, problems });
  return problems;
};

/** The inputs of proofreading: words that are right, and the registers. */
export interface Proofs {
  readonly words: readonly string[];
  readonly facts: FactContext;
  /** The hash of the whole file of a text, if it is known: it stands for all fields and places. */
  readonly keyOf?: ((text: MarkdownSource) => string | undefined) | undefined;
}

/**
 * Faults in the wording and in the facts of articles and pages: titles, standfirsts and bodies. In
 * a verbatim text they are notes, because the text must stay as in its source.
 *
 * @param words those of `words.yaml`, which are right
 * @param facts the registers
 * @param kept problems that earlier runs found in the same texts
 */
export const textProblems = (
  articles: readonly CheckableArticle[],
  pages: readonly MarkdownSource[],
  { words, facts, keyOf }: Proofs,
  locators: Locators,
  kept: KeptProblems,
): Problem[] => {
  const { units } = facts;
  const listed = new Set(words.map((word) => word.normalize('NFC').toLowerCase()));
  const registers = checksumOf(
    JSON.stringify([units, words, facts.congresses, [...facts.abbreviations]]),
  ).sha256;
  const ofArticle = (article: CheckableArticle): readonly Problem[] => {
    const { file, body, bodyLine, verbatim, date } = article;
    const fields = (): Field[] => fieldsOf(article, locators);
    const key = keyOf?.(article) ?? [file, fields(), body, bodyLine, verbatim, date?.day];
    return kept.of([registers, key], () => {
      const parts = partsOf(article, fields());
      const texts = parts.map(({ text }) => text);
      const options = { units, words: listed, toneStyle: toneStyleOf(texts) };
      const context = { ...facts, day: date?.day, article: texts };
      const all = parts.flatMap((part) => partProblems(part, options, context));
      return verbatim ? all.map(asNote) : all;
    });
  };
  const ofPage = (page: MarkdownSource): readonly Problem[] => {
    const { file, body, bodyLine } = page;
    return kept.of([registers, keyOf?.(page) ?? [file, body, bodyLine]], () =>
      partProblems(
        { text: prepareText(body), placeOf: inBody(page), isBody: true },
        { units, words: listed },
        facts,
      ),
    );
  };
  const found = foundWith(kept);
  return [
    ...articles.flatMap((each) => foundOnce(each, registers, found, () => ofArticle(each))),
    ...pages.flatMap((each) => foundOnce(each, registers, found, () => ofPage(each))),
  ];
};
