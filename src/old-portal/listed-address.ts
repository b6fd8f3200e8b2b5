/** One address of an old portal as a list of them gives it. */
export interface ListedAddress {
  /** As it was written, without space at its ends; not checked yet. */
  readonly text: string;
  /** What the page was called, where the list says it. */
  readonly title?: string;
}
