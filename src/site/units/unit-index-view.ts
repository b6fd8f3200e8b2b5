import { sitePaths } from '../../url/site-path.ts';
import type { ShownUnit } from '../context/unit-questions.ts';
import type { LinkView } from '../link-view.ts';
import { pageFrames, type PageFrame, type PageFrames } from '../page-frame.ts';
import type { SiteContext } from '../site-context.ts';
import { eachLetter } from './unit-letter.ts';
import { unitTime } from './unit-time.ts';
import { byUnitName, unitLinks, type UnitLinkView } from './unit-links.ts';

/** A letter of the index, `d` or `so`, with its page. */
export interface LetterLink {
  readonly letter: string;
  readonly href: LinkView['href'];
}

/** The direct subordinate units of one unit, in alphabetical order. */
export interface UnitGroupView {
  /** Absent for units without a unit above them. */
  readonly parent: UnitLinkView | undefined;
  readonly total: number;
  /** Empty if the page has no room for them; the parent's own page lists them. */
  readonly units: readonly UnitLinkView[];
}

/** A list that can be filtered. */
interface Filtered {
  /** Absent in checks, which write no pages, and where there is nothing to filter. */
  readonly filterScriptHref: LinkView['href'] | undefined;
}

/** All units, those that exist first. */
export interface UnitIndexView extends PageFrame, Filtered {
  /** The units of a large register are not named here, but found by the search. */
  readonly isNamed: boolean;
  readonly letters: readonly LetterLink[];
  readonly groups: readonly UnitGroupView[];
  /** Units that were merged or renamed. */
  readonly former: readonly UnitLinkView[];
  /** Units that are still to come into being. */
  readonly ahead: readonly UnitLinkView[];
}

/** The units under a letter, including former ones. */
export interface UnitLetterView extends PageFrame, Filtered {
  readonly letter: string;
  readonly units: readonly UnitLinkView[];
  readonly letters: readonly LetterLink[];
  readonly indexHref: LinkView['href'];
}

/**
 * The page of all units lists at most this many by name; in a larger register it shows only the
 * groups.
 */
const mostNamed = 300;

/** A short list is seen at a glance. */
const fewest = 8;

const filterScript = (
  total: number,
  context: Pick<SiteContext, 'script'>,
  { link }: Pick<PageFrames, 'link'>,
): LinkView['href'] | undefined => {
  const script = total > fewest ? context.script('unitFilterScript') : undefined;
  return script && link(script);
};

const letterLinks = (units: readonly ShownUnit[], { link }: PageFrames): LetterLink[] =>
  eachLetter(units.map(({ letter }) => letter)).map((letter) => ({
    letter,
    href: link(sitePaths.unitLetter(letter)),
  }));

export const unitIndexView = (context: SiteContext): UnitIndexView => {
  const frames = pageFrames(context);
  const all = context.units().toSorted(byUnitName);
  const byTime = Map.groupBy(all, (unit) => unitTime(unit, context));
  const present = byTime.get('present') ?? [];
  const ids = new Set(present.map(({ id }) => id));
  const byParent = Map.groupBy(present, ({ parent }) =>
    parent !== undefined && ids.has(parent) ? parent : '',
  );
  const isNamed = all.length <= mostNamed;
  const groupOf = (parent: ShownUnit | undefined): UnitGroupView[] => {
    const units = byParent.get(parent?.id ?? '') ?? [];
    if (units.length === 0) return [];
    const isShown = isNamed || (parent === undefined && units.length <= mostNamed);
    return [
      {
        parent: unitLinks(parent ? [parent] : [], frames)[0],
        total: units.length,
        units: isShown ? unitLinks(units, frames) : [],
      },
    ];
  };
  return {
    ...frames.frame(sitePaths.unitIndex),
    letters: letterLinks(all, frames),
    groups: [undefined, ...present].flatMap(groupOf),
    former: isNamed ? unitLinks(byTime.get('former') ?? [], frames) : [],
    ahead: isNamed ? unitLinks(byTime.get('ahead') ?? [], frames) : [],
    isNamed,
    filterScriptHref: isNamed ? filterScript(all.length, context, frames) : undefined,
  };
};

export const unitLetterView = (letter: string, context: SiteContext): UnitLetterView => {
  const frames = pageFrames(context);
  const all = context.units();
  const its = all.filter((unit) => unit.letter === letter).toSorted(byUnitName);
  return {
    ...frames.frame(sitePaths.unitLetter(letter)),
    letter,
    units: unitLinks(its, frames),
    letters: letterLinks(all, frames),
    indexHref: frames.link(sitePaths.unitIndex),
    filterScriptHref: filterScript(its.length, context, frames),
  };
};
