import type { HtmlValue } from '../src/html/html.ts';
import type { PartName, PartViews } from './parts/part-views.ts';
import type { Words } from './words/words.ts';

/** What the head of a document needs besides its view. */
export interface PageHead {
  /** The style sheet of this kind of page. */
  readonly css: string;
  /** Its content security policy, which allows this sheet alone. */
  readonly policy: string;
  /** The colour of the bars that a browser draws around the page. */
  readonly themeColour: string;
}

/** The parts of which a layout is made, by name. */
export type Parts<Used extends PartName> = {
  readonly [Name in Used]: (view: PartViews[Name]) => HtmlValue;
};

/**
 * What a layout or a part is given besides its view. It imports none of this, so that a station may
 * speak another language or show a part otherwise.
 *
 * @typeParam Used the parts that it has named; no other is there
 */
export interface Kit<Used extends PartName = never> {
  readonly words: Words;
  readonly parts: Parts<Used>;
  readonly head: PageHead;
}
