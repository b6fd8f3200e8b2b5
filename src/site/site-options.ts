import type { MarkdownLabels } from '../markdown/render-markdown.ts';
import type { NewsroomOptions } from '../newsroom/visibility/newsroom-options.ts';
import type { BaseUrl } from '../url/base-url.ts';
import type { IdsOnPage } from './checks/ids-on-page.ts';
import type { LiveSite } from './addresses/kept-addresses.ts';
import type { SiteTexts } from './texts/site-texts.ts';

/** How a site is made from its content. */
export interface SiteOptions extends NewsroomOptions {
  /** Takes the place of the address in `site.yaml`. */
  readonly baseUrl: BaseUrl | undefined;
  readonly labels: MarkdownLabels;
  /** Where absent, links to parts of pages that code makes are not checked. */
  readonly idsOnPage?: IdsOnPage | undefined;
  /** The site that is live, whose addresses must last. */
  readonly live?: LiveSite | undefined;
  /** The hash of the ledger of addresses that `live` was made with. */
  readonly ledger?: string | undefined;
  /** Texts that were read before in the same run. */
  readonly texts?: SiteTexts | undefined;
}
