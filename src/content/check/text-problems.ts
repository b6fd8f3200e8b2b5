import type { Finding, ProofRule } from '../../proofreading/finding.ts';
import type { ProofreadOptions } from '../../proofreading/options.ts';
import { proofread } from '../../proofreading/proofread.ts';
import { toneStyleOf } from '../../proofreading/tone-style-of.ts';
import type { CheckableArticle, Locators, MarkdownSource } from '../content.ts';
import { asNote, problem, withReplacement, type Place, type Problem } from '../problem.ts';
import type { Unit } from '../schema/unit-schema.ts';

/** The fault of each proofreading rule. */
const problems: Readonly<Record<ProofRule, (finding: Finding, at: Place) => Problem>> = {
  'legacy-font': ({ suggestion }, at) => problem('TEXT_FONT', at, suggestion),
  'lost-sign': ({ found }, at) => problem('TEXT_LOST_SIGN', at, found),
  'lost-letters': ({ found }, at) => problem('TEXT_LOST_LETTERS', at, found),
  nfd: ({ found }, at) => problem('TEXT_DECOMPOSED', at, found),
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
  'all-caps': (_finding, at) => problem('TITLE_CAPS', at),
};

const problemOf = (finding: Finding, at: Place): Problem => problems[finding.rule](finding, at);

/** An invisible character is reported by its code point, which is longer than the character. */
const lengthOf = ({ found }: Finding): number => (found.startsWith('U+') ? 1 : found.length);

const bodyProblems = (
  { file, body, bodyLine }: MarkdownSource,
  options: ProofreadOptions,
): Problem[] =>
  proofread(body, options).map((finding) =>
    problemOf(finding, {
      file,
      line: bodyLine + finding.line,
      column: finding.column + 1,
      length: lengthOf(finding),
    }),
  );

/** A field's value is on one line; a quotation mark before it moves its letters by one. */
const fieldProblems = (
  value: string | undefined,
  at: Place,
  options: ProofreadOptions,
): Problem[] => {
  if (value === undefined) return [];
  const quote = (at.length ?? 0) > value.length ? 1 : 0;
  return proofread(value, options).map((finding) =>
    problemOf(finding, {
      ...at,
      column: at.column + quote + finding.column,
      length: lengthOf(finding),
    }),
  );
};

/**
 * Faults in the wording of articles and pages: titles, standfirsts and bodies. In a verbatim text
 * they are notes, because it must stay as its source has it.
 *
 * @param words those of `words.yaml`, which are right
 */
export const textProblems = (
  articles: readonly CheckableArticle[],
  pages: readonly MarkdownSource[],
  { units, words }: { readonly units: readonly Unit[]; readonly words: readonly string[] },
  locators: Locators,
): Problem[] => {
  const listed = new Set(words.map((word) => word.normalize('NFC').toLowerCase()));
  const ofArticle = (article: CheckableArticle): Problem[] => {
    const { title, standfirst, verbatim } = article;
    const parts = [title, standfirst, article.body].filter((part) => part !== undefined);
    const options = { units, words: listed, toneStyle: toneStyleOf(parts) };
    const locator = locators.get(article.file);
    const ofField = (key: string, value: string | undefined): Problem[] =>
      locator ? fieldProblems(value, locator.valueAt([key]), options) : [];
    const wording = [
      ...ofField('title', title),
      ...ofField('standfirst', standfirst),
      ...bodyProblems(article, options),
    ];
    return verbatim ? wording.map(asNote) : wording;
  };
  return [
    ...articles.flatMap(ofArticle),
    ...pages.flatMap((page) => bodyProblems(page, { units, words: listed })),
  ];
};
