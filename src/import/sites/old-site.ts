/** The systems whose whole sites can be imported. */
export const siteKinds = ['hugo', 'jekyll', 'hexo', 'eleventy', 'wordpress', 'nukeviet'] as const;

export type SiteKind = (typeof siteKinds)[number];

/** An article of another system, as that system stores it. */
export interface OldArticle {
  /** Where it is, for the report: a path below the folder, or the address of an entry. */
  readonly source: string;
  /** Front matter by the names of that system. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly form: 'markdown' | 'html';
  /** The last part of its address there. */
  readonly slug: string;
  /** Paths at which the old site showed it. */
  readonly addresses: readonly string[];
  readonly isDraft: boolean;
  /** The bytes of a picture that its text names. */
  readonly readPicture: (address: string) => Promise<Uint8Array | undefined>;
}

/** A file or an entry that is no article, or cannot be read. */
export interface LeftOut {
  readonly source: string;
  /** In Vietnamese, without a full stop. */
  readonly why: string;
}

/** Everything that was found in a folder or an export. */
export interface OldSite {
  readonly articles: readonly OldArticle[];
  readonly left: readonly LeftOut[];
}
