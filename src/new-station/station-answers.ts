import type { CalendarDate } from '../dates/calendar-date.ts';
import type { BaseUrl } from '../url/base-url.ts';

/** What is known about a new station; every text is one line. */
export interface StationAnswers {
  /** `Đài truyền thanh xã Hồng Đức` */
  readonly station: string;
  /** The name of the site. */
  readonly name: string;
  readonly url: BaseUrl;
  readonly owner: string;
  readonly responsible: string;
  /** Address, telephone, e-mail as the station writes them; empty if not given. */
  readonly contact: string;
  /** Names of categories, at least one. */
  readonly categories: readonly string[];
  /** Names of units, in their order; may be empty. */
  readonly units: readonly string[];
  /** The day of the first article, in Vietnam. */
  readonly today: CalendarDate;
}
