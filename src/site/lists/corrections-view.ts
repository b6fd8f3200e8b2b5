import type { Correction } from '../../content/schema/correction-schema.ts';
import type { ShownArticle } from '../context/article-questions.ts';
import { sitePaths } from '../../url/site-path.ts';
import { dayView, type DateView } from '../articles/date-view.ts';
import { badgesOf, type Badge } from '../articles/teaser-view.ts';
import type { LinkView } from '../link-view.ts';
import { pageFrames, type PageFrame } from '../page-frame.ts';
import type { SiteContext } from '../site-context.ts';

/** A correction (đính chính): what was wrong, and what is right. */
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

const byDay = (a: Correction, b: Correction): number =>
  a.date < b.date ? -1 : Number(a.date > b.date);

/** The corrections of one article, oldest first. */
export const correctionViews = ({
  corrections,
}: Pick<ShownArticle, 'corrections'>): CorrectionView[] =>
  corrections.toSorted(byDay).map(correctionView);

export const correctionsView = (context: SiteContext): CorrectionsView => {
  const frames = pageFrames(context);
  return {
    ...frames.frame(sitePaths.corrections, { feedsOf: { path: sitePaths.corrections } }),
    corrections: context
      .corrections()
      .toSorted(byDay)
      .toReversed()
      .map(({ article, ...correction }) => ({
        ...correctionView(correction),
        article: { label: article.title, href: frames.link(article.path) },
        badges: badgesOf(article),
      })),
  };
};
