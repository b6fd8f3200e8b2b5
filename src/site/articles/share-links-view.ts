import type { Href } from '../../url/site-path.ts';

/** Plain links for sharing an article: no script and no tracking. */
export interface ShareLinksView {
  readonly zalo: Href;
  readonly facebook: Href;
}

/** The format that Zalo's own button uses: the shared address as JSON in base64. */
const zaloLink = (address: Href): Href => {
  const shared = Buffer.from(JSON.stringify({ url: address }));
  return `https://sp.zalo.me/share_inline?d=${encodeURIComponent(shared.toString('base64'))}` as Href;
};

export const shareLinksView = (address: Href): ShareLinksView => ({
  zalo: zaloLink(address),
  facebook: `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(address)}` as Href,
});
