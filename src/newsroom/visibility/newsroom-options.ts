import type { VietnamMoment } from '../../dates/vietnam-clock.ts';

/** The moment and the audience for which the content is selected. */
export interface NewsroomOptions {
  readonly now: VietnamMoment;
  /** Keeps drafts, future and expired articles, with labels. */
  readonly isPreview: boolean;
}
