import { proofRules, type Finding, type Mark, type ProofRule } from './finding.ts';
import type { ProofreadOptions } from './options.ts';
import { placeMarks } from './place-marks.ts';
import { prepareText, type PreparedText } from './prepared-text.ts';
import type { Rule } from './rule.ts';
import { allCaps } from './rules/all-caps.ts';
import { bylineAlone, bylinesInBody } from './rules/byline-in-body.ts';
import { doubledParagraphs } from './rules/doubled-paragraph.ts';
import { doubledSpaces } from './rules/doubled-space.ts';
import { doubledSigns } from './rules/doubled-sign.ts';
import { doubledWords } from './rules/doubled-word.ts';
import { gluedNumbers } from './rules/glued-number.ts';
import { halfCapitals } from './rules/half-capital.ts';
import { leftOvers } from './rules/left-over.ts';
import { legacyFont } from './rules/legacy-font.ts';
import { lostLetters } from './rules/lost-letters.ts';
import { lostSigns } from './rules/lost-sign.ts';
import { nfd } from './rules/nfd.ts';
import { noBreakSpaces } from './rules/no-break-space.ts';
import { openEnds } from './rules/open-end.ts';
import { spelling } from './rules/spelling.ts';
import { sentenceCapitals } from './rules/sentence-capital.ts';
import { spacesAfterPunctuation } from './rules/space-after-punctuation.ts';
import { spacesBeforePunctuation } from './rules/space-before-punctuation.ts';
import { tonePlacement } from './rules/tone-placement.ts';
import { unpairedSigns } from './rules/unpaired-sign.ts';
import { unitNames } from './rules/unit-name.ts';
import { unmarkedText } from './rules/unmarked.ts';
import { wordHtml } from './rules/word-html.ts';
import { zeroWidth } from './rules/zero-width.ts';

const rules: Readonly<Record<ProofRule, Rule>> = {
  'legacy-font': legacyFont,
  'lost-sign': lostSigns,
  'lost-letters': lostLetters,
  'left-over': leftOvers,
  'glued-number': gluedNumbers,
  'doubled-paragraph': doubledParagraphs,
  unmarked: unmarkedText,
  nfd,
  'zero-width': zeroWidth,
  'unit-name': unitNames,
  spelling,
  'doubled-word': doubledWords,
  'space-before-punctuation': spacesBeforePunctuation,
  'space-after-punctuation': spacesAfterPunctuation,
  'half-capital': halfCapitals,
  'sentence-capital': sentenceCapitals,
  'doubled-sign': doubledSigns,
  'unpaired-sign': unpairedSigns,
  'open-end': openEnds,
  'doubled-space': doubledSpaces,
  'tone-placement': tonePlacement,
  'word-html': wordHtml,
  'no-break-space': noBreakSpaces,
  'byline-in-body': bylinesInBody,
  'byline-alone': bylineAlone,
  'all-caps': allCaps,
};

/**
 * Findings for an editor in a title, a standfirst or a body in Markdown, sorted by position, at
 * most one finding for each position.
 */
export const proofreadPrepared = (prepared: PreparedText, options: ProofreadOptions): Finding[] => {
  const marks = proofRules.flatMap((rule) =>
    rules[rule](prepared, options).map((mark): Mark & { rule: ProofRule } => ({ ...mark, rule })),
  );
  return placeMarks(prepared.raw, marks);
};

/**
 * The findings in one text.
 *
 * @param text as in the file, before NFC; with LF line ends
 */
export const proofread = (text: string, options: ProofreadOptions): Finding[] =>
  proofreadPrepared(prepareText(text), options);
