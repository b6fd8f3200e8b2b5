import type { CalendarDate } from '../dates/calendar-date.ts';
import type { VietnamMoment } from '../dates/vietnam-clock.ts';
import type { ArticleState } from './article-states.ts';

/** An article in the plan. */
export interface PlannedArticle {
  readonly key: string;
  readonly title: string;
  readonly state: ArticleState;
  /** When it appears or should have appeared. */
  readonly due: VietnamMoment;
}

/** A week's work: what is due when, what is late, who has no article yet. */
export interface WeekPlan {
  readonly days: readonly { readonly day: CalendarDate; readonly articles: PlannedArticle[] }[];
  /** Due before today and not on the site. */
  readonly late: readonly PlannedArticle[];
  /** Congresses of this week and the two before it that no article names, drafts included. */
  readonly congressesWithout: readonly { readonly id: string; readonly name: string }[];
  /** Units without an article in the last 90 days. */
  readonly unitsWithout: readonly {
    readonly id: string;
    readonly name: string;
    readonly newest: CalendarDate | undefined;
  }[];
}
