import type { VietnamMoment } from '../../dates/vietnam-clock.ts';

/** From when, and for whom, the content is looked at. */
export interface NewsroomOptions {
  readonly now: VietnamMoment;
  /** Keep drafts, future and expired articles, labelled. */
  readonly isPreview: boolean;
}
