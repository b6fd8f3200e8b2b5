import { textsIn } from '../../content/texts-in.ts';
import type { MarkdownSource, TextLists } from '../../content/content.ts';
import { asNote, asWarning, problem, type Place, type Problem } from '../../content/problem.ts';
import type { MarkupFinding, MarkupKind } from '../../markdown/findings/markup-finding.ts';
import { meantAddress } from '../../url/meant-address.ts';
import { keptBrackets, keptSign, keptTag } from '../../content/faults/markup-faults.ts';
import { withoutRepeatedTags } from '../../markdown/findings/elements.ts';
import { lastAt } from '../../markdown/places/last-at.ts';
import { lineStartsOf } from '../../markdown/places/text-lines.ts';
import type { ContentReadings } from '../texts/content-readings.ts';

type ToProblem = (at: Place, finding: MarkupFinding) => Problem;

const mendedText = ({ mend }: MarkupFinding): string | undefined => mend?.insert;

const isOnThisMachine = (target: string): boolean => /^(?:[a-z]:|\\\\|file:)/iu.test(target);

/** As the editor wrote it; the renderer encodes addresses. */
const decoded = (target: string): string => {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
};

const targetProblem = (at: Place, { kind, found }: MarkupFinding): Problem => {
  const target = decoded(found);
  if (isOnThisMachine(target)) return problem('IMAGE_LOCAL', at, target);
  if (kind === 'linkTarget') return problem('LINK_REFUSED', at, target, meantAddress(target));
  return /^data:/iu.test(target)
    ? problem('IMAGE_PASTED', at)
    : problem('IMAGE_MISSING', at, target);
};

/** A target that was written as a link but did not become one. */
const linkProblem: ToProblem = (at, finding) => {
  const [, target = ''] = /\]\(\s*([^)]*)/u.exec(finding.found) ?? [];
  return isOnThisMachine(target)
    ? problem('IMAGE_LOCAL', at, target)
    : problem('MARKUP_LINK', at, finding.found, mendedText(finding));
};

const signProblem: ToProblem = (at, finding) =>
  problem('MARKUP_SIGN', at, finding.found, mendedText(finding));

const meantProblem: ToProblem = (at, { found }) => problem('MARKUP_SIGN_MEANT', at, found);

/** How many cells a row has that is written with or without a frame. */
const columnsIn = (row: string): number =>
  row
    .trim()
    .replaceAll(/^\||\|$/gu, '')
    .split(/(?<!\\)\|/u).length;

/** The fault of each kind of finding. */
const problems: Readonly<Record<MarkupKind, ToProblem>> = {
  tag: (at, { found, isMended = false, meant }) =>
    problem('MARKUP_TAG', at, found, isMended, meant),
  tagMeant: (at, { found }) =>
    asWarning(problem('MARKUP_TAG', at, found, false, undefined), keptTag),
  comment: (at, { found }) => problem('MARKUP_COMMENT', at, found),
  openComment: (at) => problem('MARKUP_COMMENT_OPEN', at),
  shortCode: (at, { found }) => problem('MARKUP_SHORT_CODE', at, found, undefined),
  wordCode: (at) => problem('TEXT_WORD_HTML', at),
  forumCode: (at, finding) => problem('MARKUP_SHORT_CODE', at, finding.found, mendedText(finding)),
  braces: (at, { found }) => problem('MARKUP_BRACES', at, found),
  linkForm: linkProblem,
  linkSpace: linkProblem,
  linkReversed: linkProblem,
  linkBrackets: linkProblem,
  imageForm: linkProblem,
  labelMeant: (at, { found }) => asWarning(problem('MARKUP_LINK_LABEL', at, found), keptBrackets),
  linkLabel: (at, { found }) => problem('MARKUP_LINK_LABEL', at, found),
  linkEmpty: (at, { found }) => problem('MARKUP_LINK_EMPTY', at, decoded(found)),
  brokenAddress: (at, { found, meant = found }) => problem('LINK_BROKEN', at, found, meant),
  definitionUnused: (at, { found }) => problem('LINK_DEFINITION', at, found),
  linkTarget: targetProblem,
  imageTarget: targetProblem,
  stress: signProblem,
  strike: signProblem,
  highlight: signProblem,
  ornament: (at, { found }) =>
    problem('MARKUP_ORNAMENT', at, found.replaceAll(/[\u200B\uFEFF]/gu, '').trim()),
  shiftedDigits: signProblem,
  headingSpace: (at, { found }) => problem('MARKUP_SIGN', at, found, found.replace(/^#+/u, '$& ')),
  headingLine: signProblem,
  loneStress: meantProblem,
  loneTick: meantProblem,
  headingSigns: meantProblem,
  formula: (at, { found }) => problem('MARKUP_FORMULA', at, found),
  entity: (at, finding) => problem('MARKUP_ENTITY', at, finding.found, mendedText(finding)),
  entityShown: (at, finding) =>
    problem('MARKUP_ENTITY_SHOWN', at, finding.found, mendedText(finding) ?? ''),
  halfPair: (at, { found }) => problem('TEXT_LOST_SIGN', at, found),
  chatFrame: (at, { found }) => problem('CHAT_FRAME', at, found),
  fileName: (at, { found }) => problem('MARKUP_FILE', at, found),
  typedBreak: (at, finding) => problem('MARKUP_BREAK', at, finding.found, mendedText(finding)),
  tabRows: (at) => problem('TABLE_TABS', at),
  noteColon: (at, { found }) => problem('NOTE_COLON', at, found),
  noteMissing: (at, { found }) => problem('NOTE_MISSING', at, found),
  noteUncalled: (at, { found }) => problem('NOTE_UNCALLED', at, found),
  noteTwice: (at, { found }) => problem('NOTE_TWICE', at, found),
  tableRule: (at, { found }) => problem('TABLE_COLUMNS', at, columnsIn(found)),
  tableForm: (at) => problem('TABLE_RULE', at),
  pipes: (at) => problem('TABLE_PIPES', at),
  surplusCell: (at, { found }) => problem('TABLE_CELL', at, found),
  gluedLine: (at, { found }) => problem('TABLE_LINE', at, found),
  sentenceLines: (at) => problem('LINES_SENTENCES', at, 1),
  lostText: (at, { found }) => problem('TEXT_LOST', at, found),
  pageNumber: (at, { found }) => problem('LINES_PAGE', at, found),
  brokenWord: (at, { found }) => problem('LINES_HYPHEN', at, found),
  brokenLines: (at, { found }) => problem('LINES_BROKEN', at, found),
};

/** Faults that cannot be the source's own wording, because the page would lose text. */
const isLoss = ({ kind }: MarkupFinding): boolean =>
  /^(?:linkTarget|imageTarget|linkEmpty|noteUncalled|noteTwice|surplusCell|openComment|halfPair|lostText|definitionUnused)$/u.test(
    kind,
  );

/**
 * In a verbatim text a sign may come from the source, so it blocks nothing; but the editor must
 * know which signs readers will see as raw text.
 */
const inVerbatim = (reported: Problem, finding: MarkupFinding): Problem => {
  if (isLoss(finding)) return reported;
  return reported.severity === 'error' ? asWarning(reported, keptSign) : asNote(reported);
};

/**
 * Many paragraphs without blank lines are one fault, at the first place; the call of a note whose colon is
 * missing is none.
 */
const withoutRepetition = (findings: readonly MarkupFinding[]): MarkupFinding[] => {
  const first = findings.find(({ kind }) => kind === 'sentenceLines');
  const written = new Set(
    findings.flatMap(({ kind, found }) => (kind === 'noteColon' ? found : [])),
  );
  return findings.filter(
    (finding) =>
      (finding.kind !== 'sentenceLines' || finding === first) &&
      !(finding.kind === 'noteMissing' && written.has(finding.found)),
  );
};

/**
 * What is wrong with the markup of a text. In a verbatim text signs are no errors, because they may
 * be its source's own words.
 */
const markupProblems = (
  { file, body, bodyLine }: MarkdownSource,
  findings: readonly MarkupFinding[],
  isVerbatim: boolean,
): Problem[] => {
  if (findings.length === 0) return [];
  const starts = lineStartsOf(body);
  const sentences = findings.filter(({ kind }) => kind === 'sentenceLines').length;
  return withoutRepetition(withoutRepeatedTags(findings, body)).map((finding) => {
    const line = lastAt(starts, finding.start);
    const at = {
      file,
      line: bodyLine + line,
      column: finding.start - (starts[line] ?? 0) + 1,
      length: Math.min(finding.end, (starts[line + 1] ?? body.length + 1) - 1) - finding.start,
    };
    const reported =
      finding.kind === 'sentenceLines'
        ? problem('LINES_SENTENCES', at, sentences)
        : problems[finding.kind](at, finding);
    return isVerbatim ? inVerbatim(reported, finding) : reported;
  });
};

/**
 * What is wrong with the markup of all texts.
 *
 * @param faultyTexts texts that are only checked
 */
export const allMarkupProblems = (
  lists: TextLists,
  faultyTexts: readonly (MarkdownSource & { readonly verbatim?: boolean })[],
  texts: ContentReadings,
): Problem[] => {
  return [...textsIn(lists), ...faultyTexts].flatMap((text) => {
    const isVerbatim = 'verbatim' in text && text.verbatim;
    const reading = texts(text.file);
    const found = [...(reading?.findings ?? []), ...(reading?.lostInCopy ?? [])];
    return markupProblems(text, found, isVerbatim);
  });
};
