import type { Html } from '../../../src/html/html.ts';
import type { LinkView } from '../../../src/site/link-view.ts';
import type { UnitLinkView } from '../../../src/site/units/unit-links.ts';
import type { Words } from '../../words/words.ts';
import { linkLine } from '../text/link-line.ts';

/** Links that bear the units' names as lists tell them apart. */
export const namedLinks = (links: readonly UnitLinkView[], words: Words): LinkView[] =>
  links.map(({ label, before, href }) => ({ label: words.unitNamed(label, before), href }));

/** Links to units within a line. */
export const unitLine = (links: readonly UnitLinkView[], words: Words): Html =>
  linkLine(namedLinks(links, words));
