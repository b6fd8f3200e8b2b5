import type { Correction } from '../../content/schema/correction-schema.ts';
import type { NewsArticle, Newsroom } from '../../newsroom/newsroom.ts';
import { sitePaths } from '../../url/site-path.ts';
import { dayView, type DateView } from '../articles/date-view.ts';
import { badgesOf, type Badge } from '../articles/teaser-view.ts';
import type { LinkView } from '../link-view.ts';
import type { PageFrames, PageFrame } from '../page-frame.ts';

/** What was wrong once, and what is right (đính chính). */
export interface CorrectionView {
  readonly date: DateView;
  readonly text: string;
}

/** The page of all corrections, newest first. */
export interface CorrectionsView extends PageFrame {
  readonly corrections: readonly (CorrectionView & {
    readonly article: LinkView;
    readonly badges: readonly Badge[];
  })[];
}

const correctionView = ({ date, text }: Correction): CorrectionView => ({
  date: dayView(date),
  text,
});

/** Of one article, oldest first. */
export const correctionViews = ({ corrections }: NewsArticle): CorrectionView[] =>
  corrections
    .toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))
    .map(correctionView);

export const correctionsView = ({ articles }: Newsroom, frames: PageFrames): CorrectionsView => {
  const all = articles.flatMap((article) =>
    correctionViews(article).map((correction) => ({
      ...correction,
      article: { label: article.title, href: frames.link(article.path) },
      badges: badgesOf(article),
    })),
  );
  return {
    ...frames.frame(sitePaths.corrections),
    corrections: all
      .toSorted((a, b) => (a.date.iso < b.date.iso ? -1 : Number(a.date.iso > b.date.iso)))
      .toReversed(),
  };
};
