import type { Span } from '../places/written-token.ts';

/** What can be wrong with the markup of a text; each kind has its fault in the catalogue. */
export type MarkupKind =
  | 'tag'
  | 'comment'
  | 'openComment'
  | 'shortCode'
  | 'braces'
  | 'linkForm'
  | 'linkSpace'
  | 'linkReversed'
  | 'linkLabel'
  | 'linkEmpty'
  | 'linkTarget'
  | 'imageForm'
  | 'imageTarget'
  | 'stress'
  | 'loneStress'
  | 'strike'
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
  | 'noteUncalled'
  | 'noteTwice'
  | 'tableForm'
  | 'pipes'
  | 'surplusCell'
  | 'gluedLine'
  | 'sentenceLines'
  | 'brokenLines'
  | 'lostText';

/** A change of a text: `insert` takes the place of a part of it. */
export interface Mend extends Span {
  readonly insert: string;
}

/** One thing that is wrong with the markup of a text, at its place in the text. */
export interface MarkupFinding extends Span {
  readonly kind: MarkupKind;
  /** What stands there, as the sentence quotes it. */
  readonly found: string;
  /** The change of the text that puts it right, where there is no doubt. */
  readonly mend?: Mend | undefined;
  /** Whether the change of another finding mends this one too. */
  readonly isMended?: boolean;
}
