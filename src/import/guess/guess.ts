/** A value of the front matter that no editor wrote. */
export interface Guess<Value> {
  readonly value: Value;
  /** Where it comes from, in Vietnamese, without a full stop. */
  readonly from: string;
  /** Whether an editor must check it; the article then says so in a comment. */
  readonly isUnsure?: boolean;
}
