import type { Span } from '../places/written-token.ts';

/** The faults that markup can have; each kind has a fault in the catalogue. */
export type MarkupKind =
  | 'tag'
  | 'tagMeant'
  | 'comment'
  | 'openComment'
  | 'shortCode'
  | 'forumCode'
  | 'wordCode'
  | 'braces'
  | 'linkForm'
  | 'linkSpace'
  | 'linkReversed'
  | 'linkBrackets'
  | 'linkLabel'
  | 'labelMeant'
  | 'linkEmpty'
  | 'brokenAddress'
  | 'definitionUnused'
  | 'linkTarget'
  | 'imageForm'
  | 'imageTarget'
  | 'stress'
  | 'loneStress'
  | 'loneTick'
  | 'strike'
  | 'ornament'
  | 'highlight'
  | 'shiftedDigits'
  | 'formula'
  | 'entity'
  | 'entityShown'
  | 'halfPair'
  | 'chatFrame'
  | 'fileName'
  | 'typedBreak'
  | 'tabRows'
  | 'headingSpace'
  | 'headingSigns'
  | 'headingLine'
  | 'noteMissing'
  | 'noteColon'
  | 'noteUncalled'
  | 'noteTwice'
  | 'tableForm'
  | 'tableRule'
  | 'pipes'
  | 'surplusCell'
  | 'gluedLine'
  | 'sentenceLines'
  | 'brokenLines'
  | 'brokenWord'
  | 'pageNumber'
  | 'lostText';

/** A change of a text: `insert` replaces the span. */
export interface Mend extends Span {
  readonly insert: string;
}

/** One fault in the markup of a text, with its position. */
export interface MarkupFinding extends Span {
  readonly kind: MarkupKind;
  /** The faulty text, for quoting. */
  readonly found: string;
  /** The change that mends it, if there is no doubt. */
  readonly mend?: Mend | undefined;
  /** Whether the change of another finding also mends this one. */
  readonly isMended?: boolean;
  /** What to write instead, in Vietnamese, where the signs say it themselves. */
  readonly meant?: string | undefined;
}
