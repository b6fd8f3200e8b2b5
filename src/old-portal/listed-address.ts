/** One address of an old portal, as it is in a list. */
export interface ListedAddress {
  /** As it was written, without white space at its ends; not checked yet. */
  readonly text: string;
  /** The title of the page, if the list has it. */
  readonly title?: string;
}
