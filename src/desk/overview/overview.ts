import type { ApprovalRules } from '../../content/schema/approval-schema.ts';
import type { ArticleState } from '../../editorial/article-states.ts';
import type { WeekPlan } from '../../editorial/planned-week.ts';

/** Who did the last step of a review, and when. */
export interface LastStep {
  readonly step: string;
  readonly by: string;
  /** In Vietnam: `2020-03-14T08:00`. */
  readonly at: string;
  readonly to?: string | undefined;
  readonly note?: string | undefined;
}

/** A text of the content in the list of the desk. */
export interface ListedText {
  /** Below the content folder. */
  readonly path: string;
  /** Its address on the site, for the preview; absent if it has no page. */
  readonly page: string;
  readonly kind: 'article' | 'page' | 'document' | 'broadcast';
  readonly title: string;
  /** As sortable text: `2020-03-06`. */
  readonly day: string;
  /** For readers, only as exact as it is known: `2020-03`; absent: the day itself. */
  readonly month?: string | undefined;
  readonly category?: string | undefined;
  readonly units: readonly string[];
  readonly congresses: readonly string[];
  readonly state: ArticleState;
  readonly last?: LastStep | undefined;
  /** When a scheduled one appears. */
  readonly from?: string | undefined;
  readonly must: number;
  readonly look: number;
}

/** An entry of a register that a form offers. */
export interface OfferedEntry {
  readonly id: string;
  readonly name: string;
  /** Other names under which it is found. */
  readonly others: readonly string[];
  /** What distinguishes it from others of that name. */
  readonly note?: string | undefined;
}

/** What is due, late or missing. */
export interface DueItem {
  readonly kind: 'no-article' | 'no-time' | 'soon' | 'quiet';
  readonly name: string;
  /** A day in sortable form, or a month if no more is known. */
  readonly day?: string | undefined;
  readonly unit?: string | undefined;
  readonly congress?: string | undefined;
}

/** All that the desk knows of the content without opening a file. */
export interface Overview {
  readonly station: string;
  /** Where residents read the site. */
  readonly site: string;
  /** Now in Vietnam: `2020-03-14T08:00`. */
  readonly now: string;
  readonly texts: readonly ListedText[];
  /** By the references of the schema. */
  readonly entries: Readonly<Record<string, readonly OfferedEntry[]>>;
  readonly congresses: { readonly withArticle: number; readonly all: number };
  readonly due: readonly DueItem[];
  /** How articles are approved; absent if the station has no rules. */
  readonly approval?: ApprovalRules | undefined;
  /** Last week, this week and the next two. */
  readonly weeks: readonly WeekPlan[];
}
