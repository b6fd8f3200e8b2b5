import type { HtmlValue } from '../src/html/html.ts';
import type { PartName, PartViews } from './parts/part-views.ts';
import type { Words } from './words/words.ts';

/** What the head of a document needs in addition to its view. */
export interface PageHead {
  /** The style sheet of this kind of page. */
  readonly css: string;
  /** Its content security policy, which allows only this sheet. */
  readonly policy: string;
  /** The colour of the browser's bars around the page. */
  readonly themeColour: string;
}

/** The parts that a layout uses, by name. */
export type Parts<Used extends PartName> = {
  readonly [Name in Used]: (view: PartViews[Name]) => HtmlValue;
};

/**
 * What a layout or a part receives in addition to its view. Layouts import none of this, so that a
 * station may use another language or replace a part.
 *
 * @typeParam Used the parts that it names; no others are available
 */
export interface Kit<Used extends PartName = never> {
  readonly words: Words;
  readonly parts: Parts<Used>;
  readonly head: PageHead;
}
