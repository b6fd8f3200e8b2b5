import { compareNames } from '../../content/compare-names.ts';
import { sitePaths, type Href } from '../../url/site-path.ts';
import { congressLink } from '../congresses/congress-links.ts';
import { numberText, quantityText } from '../congresses/quantity-text.ts';
import { sourceLink, type SourceLinkView } from '../congresses/source-link.ts';
import { unitOfCongress } from '../congresses/unit-of-congress.ts';
import type { LinkView } from '../link-view.ts';
import { pageFrames, type PageFrame, type PageFrames } from '../page-frame.ts';
import type { SiteContext } from '../site-context.ts';
import { comparableResults, type ComparableGroup } from './comparable-results.ts';

/** One unit's result. */
export interface ComparedView {
  /** The congress, under the name of its unit. */
  readonly congress: LinkView;
  readonly value: string;
  /** The length of its bar, of 100; of the whole where there is one, else of the greatest value. */
  readonly length: number;
  readonly source: SourceLinkView;
}

/** One result of several units, in the order of their names. */
export interface ComparisonView {
  readonly what: string;
  readonly unit: string;
  readonly term: string;
  readonly level: string | undefined;
  /** Whether each bar is a share of a whole. */
  readonly isShare: boolean;
  readonly rows: readonly ComparedView[];
}

export interface ComparisonsView extends PageFrame {
  readonly comparisons: readonly ComparisonView[];
  readonly boardHref: Href;
}

const comparison = (
  { what, unit, term, level, results }: ComparableGroup,
  context: SiteContext,
  frames: PageFrames,
): ComparisonView => {
  const isShare = unit === '%' || results.every(({ result }) => result.of !== undefined);
  const greatest = Math.max(...results.map(({ result }) => result.value), 1);
  const rows = results.map(({ congress, result: { value, of, source } }): ComparedView => {
    const { label, href } = congressLink(congress, frames);
    const whole = of ?? (unit === '%' ? 100 : greatest);
    return {
      congress: { href, label: unitOfCongress(congress, context)?.name ?? label },
      value:
        of === undefined ? quantityText(value, unit) : `${numberText(value)}/${numberText(of)}`,
      length: Math.min(100, Math.round((1000 * value) / Math.max(whole, value, 1e-9)) / 10),
      source: sourceLink(source, frames),
    };
  });
  return {
    what,
    unit,
    term: `${term.from}–${term.to}`,
    level,
    isShare,
    rows: rows.toSorted((a, b) => compareNames(a.congress.label, b.congress.label)),
  };
};

/** The results that several units have, each with its text: a comparison, never a ranking. */
export const comparisonsView = (context: SiteContext): ComparisonsView => {
  const frames = pageFrames(context);
  return {
    ...frames.frame(sitePaths.comparisons),
    comparisons: comparableResults(context).map((group) => comparison(group, context, frames)),
    boardHref: frames.link(sitePaths.progressBoard),
  };
};
