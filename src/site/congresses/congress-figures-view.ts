import type { CongressRecord } from '../../newsroom/congresses/congress-record.ts';
import type { PageFrames } from '../page-frame.ts';
import type { SiteContext } from '../site-context.ts';
import { numberText, quantityText } from './quantity-text.ts';
import { sourceLink, type SourceLinkView } from './source-link.ts';

/** What a number of delegates counts. */
export type DelegateCount = 'presentOfCalled' | 'present' | 'called' | 'guests';

/** Something that a text states of the congress: a figure or a few words. */
export interface CongressFigureView {
  /** In words, or one of the counts of delegates. */
  readonly of: { readonly words: string } | { readonly delegates: DelegateCount };
  readonly value: string;
  readonly quote: string;
  readonly source: SourceLinkView;
}

type Delegates = CongressRecord['delegates'][number];

const delegateCounts = ({ called, present, guests }: Delegates): [DelegateCount, string][] => {
  const counts: [DelegateCount, string][] = [];
  if (present !== undefined && called !== undefined) {
    counts.push(['presentOfCalled', `${numberText(present)}/${numberText(called)}`]);
  } else if (present !== undefined) counts.push(['present', numberText(present)]);
  else if (called !== undefined) counts.push(['called', numberText(called)]);
  if (guests !== undefined) counts.push(['guests', numberText(guests)]);
  return counts;
};

type Result = CongressRecord['results'][number];

const resultText = ({ value, of, unit }: Result): string =>
  of === undefined ? quantityText(value, unit) : `${numberText(value)}/${numberText(of)}`;

/** `Trúng cử ban chấp hành (đồng chí), cả hai đại hội điểm` */
const resultWords = ({ what, unit, scope }: Pick<Result, 'what' | 'unit' | 'scope'>): string =>
  [unit === '%' ? what : `${what} (${unit})`, scope]
    .filter((part) => part !== undefined)
    .join(', ');

/** The figures of a congress: delegates, results, then other facts. */
export const congressFigures = (
  id: string,
  { recordOfCongress, factsOfCongress }: Pick<SiteContext, 'recordOfCongress' | 'factsOfCongress'>,
  frames: PageFrames,
): CongressFigureView[] => {
  const { delegates, results } = recordOfCongress(id);
  return [
    ...delegates.flatMap((entry) =>
      delegateCounts(entry).map(([count, value]) => ({
        of: { delegates: count },
        value,
        quote: entry.quote,
        source: sourceLink(entry.source, frames),
      })),
    ),
    ...results.map((entry) => ({
      of: { words: resultWords(entry) },
      value: resultText(entry),
      quote: entry.quote,
      source: sourceLink(entry.source, frames),
    })),
    ...factsOfCongress(id).map(({ label, value, quote, article }) => ({
      of: { words: label },
      value,
      quote,
      source: sourceLink({ kind: 'article', ...article }, frames),
    })),
  ];
};
