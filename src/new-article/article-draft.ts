/** What is known of an article when it is begun. */
export interface ArticleDraft {
  readonly title: string;
  /** As the front matter takes it: a day, a day and time, or a month. */
  readonly date: string;
  /** A category's id. */
  readonly category: string;
  /** Ids of units; may be empty. */
  readonly units: readonly string[];
}
