import type { Html, HtmlValue } from '../../../src/html/html.ts';
import { html } from '../../../src/html/html.ts';
import type { Kit } from '../../kit.ts';

/** The words and parts that the blocks of the front page use. */
export type HomeKit = Kit<
  | 'badges'
  | 'columns'
  | 'congressTally'
  | 'leadImage'
  | 'linkList'
  | 'oneStopFacts'
  | 'searchForm'
  | 'statusSign'
  | 'teaserList'
>;

/** A block under its heading. */
export const block = (id: string, heading: HtmlValue, content: Html): Html => html`
<section class="block" aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
${content}
</section>`;
