import { html, type Html } from '../../../../src/html/html.ts';
import type { BoardView } from '../../../../src/site/congresses/progress-board-view.ts';
import type { Kit } from '../../../kit.ts';

/**
 * Links to the row of a reader's own unit: by name, or directly if a unit was chosen on this phone.
 */
export const unitFinder = (
  { unitIndex, orderHrefs }: BoardView,
  { words, parts }: Kit<'linkList'>,
): Html | false =>
  unitIndex.length > 0 &&
  html`<p data-my-unit hidden>${words.myUnit}: <a href="${orderHrefs.unit}">${words.chooseMyUnit}</a></p>
<details class="find"><summary>${words.findMyUnit}</summary>
<div class="link-columns">${parts.linkList(unitIndex)}</div>
</details>`;
