import type { Href } from '../../url/site-path.ts';

/** Plain links by which a reader passes an article on: no script, nothing that follows the reader. */
export interface ShareLinksView {
  readonly facebook: Href;
  readonly email: Href;
}

export const shareLinksView = (title: string, address: Href): ShareLinksView => ({
  facebook: `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(address)}` as Href,
  /** RFC 6068: line breaks and signs are percent-encoded. */
  email:
    `mailto:?subject=${encodeURIComponent(title.toWellFormed())}&body=${encodeURIComponent(address)}` as Href,
});
