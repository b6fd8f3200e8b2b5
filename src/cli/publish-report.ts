import type { Comparison } from '../permanence/compare-sites.ts';
import { changeSentence, reportedChanges } from '../permanence/change-words.ts';
import { acceptedSentence } from '../permanence/loss-words.ts';
import { reportedRefusal } from '../permanence/refusal-words.ts';
import { comparisonMarkdown } from '../report/comparison-markdown.ts';
import { comparisonText } from '../report/comparison-text.ts';
import type { ReportedComparison } from '../report/reported-comparison.ts';
import { absoluteUrl, type BaseUrl } from '../url/base-url.ts';
import type { SitePath } from '../url/site-path.ts';

export const comparisonFormats = ['text', 'markdown', 'json'] as const;

export type ComparisonFormat = (typeof comparisonFormats)[number];

/** What a report needs in addition to the comparison. */
export interface ReportOptions {
  readonly format: ComparisonFormat;
  /** Where the pages can be viewed, for links. */
  readonly base: BaseUrl | undefined;
  readonly acceptedLoss: number | undefined;
  /** The name of the live site for commands that read it. */
  readonly live: string;
  /** `2020-05-01` in Vietnam. */
  readonly today: string;
  /** Whether a report for people lists the changed pages. */
  readonly isListed: boolean;
}

/** For programs: everything, with the words for people. */
const comparisonJson = ({ loss, changes }: Comparison, { refusals }: ReportedComparison): string =>
  `${JSON.stringify({ refusals, loss, changes }, null, 2)}\n`;

/** What blocks a publication, and what it changes. */
export const comparisonReport = (
  comparison: Comparison,
  { format, base, acceptedLoss, live, today, isListed }: ReportOptions,
): string => {
  const { refusals, loss, changes } = comparison;
  const accepted = acceptedSentence(loss, acceptedLoss);
  const reported: ReportedComparison = {
    refusals: refusals.map((refusal) => reportedRefusal(refusal, { live, today })),
    changes: reportedChanges(changes),
    summary: changeSentence(changes),
    ...(accepted !== undefined && { accepted }),
  };
  if (format === 'json') return comparisonJson(comparison, reported);
  if (format === 'text') return comparisonText(reported, isListed);
  return comparisonMarkdown(reported, (address) => base && absoluteUrl(base, address as SitePath));
};
