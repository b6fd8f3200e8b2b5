/** What keeps a site from being published, with its cures. */
export interface PreviewedRefusal {
  readonly message: string;
  readonly cures: readonly {
    readonly when?: string;
    readonly hint: string;
    readonly lines?: readonly string[];
  }[];
}

/** An article in the window before a publication. */
export interface GoingArticle {
  readonly url: string;
  readonly title: string;
}

/** What a publication would change on the site, in the words of the newsroom. */
export interface PublicationPreview {
  /** "Đưa lên trang: 1 bài mới, 1 bài sửa". */
  readonly heading: string;
  readonly added: readonly GoingArticle[];
  readonly edited: readonly GoingArticle[];
  readonly gone: readonly GoingArticle[];
  /** How many articles stay as they are, to the letter. */
  readonly kept: number;
  /** The same sentence that `publish` prints. */
  readonly sentence: string;
  /** What keeps the site from being published, each with its cures. */
  readonly refusals: readonly PreviewedRefusal[];
}
