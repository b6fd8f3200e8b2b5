/** One address of an old portal, as a list gives it. */
export interface ListedAddress {
  /** As it was written, without white space at its ends; not checked yet. */
  readonly text: string;
  /** The title of the page, where the list has it. */
  readonly title?: string;
}
