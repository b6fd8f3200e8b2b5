import { html, type Html } from '../../../../src/html/html.ts';
import type { Badge } from '../../../../src/site/articles/teaser-view.ts';
import { text } from '../../../words/vi/vi.ts';

/** The labels of an article, in words. */
export const badges = (list: readonly Badge[]): Html[] =>
  list.map((badge) => html` <span class="badge badge-${badge}">${text.badges[badge]}</span>`);
