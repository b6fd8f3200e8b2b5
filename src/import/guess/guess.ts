/** A value of the front matter that was not written by an editor. */
export interface Guess<Value> {
  readonly value: Value;
  /** Its origin, in Vietnamese, without a full stop. */
  readonly from: string;
  /** Whether an editor must check it; the article then has a comment about it. */
  readonly isUnsure?: boolean;
}
