/** The known facts about a new article. */
export interface ArticleDraft {
  readonly title: string;
  /** In the form of the front matter: a day, a day and time, or a month. */
  readonly date: string;
  /** A category's id. */
  readonly category: string;
  /** Ids of units; may be empty. */
  readonly units: readonly string[];
}
