import type { Html } from '../../../src/html/html.ts';
import type { LinkView } from '../../../src/site/link-view.ts';
import type { UnitLinkView } from '../../../src/site/units/unit-links.ts';
import type { Words } from '../../words/words.ts';
import { linkLine } from '../text/link-line.ts';

/** Links with unit names in the form that lists use to distinguish units of the same name. */
export const namedLinks = (links: readonly UnitLinkView[], words: Words): LinkView[] =>
  links.map(({ label, before, under, href }) => ({
    label: words.unitNamed(label, before, under),
    href,
  }));

/** Links to units in a line of text. */
export const unitLine = (links: readonly UnitLinkView[], words: Words): Html =>
  linkLine(namedLinks(links, words));
