import type { LabelsByLanguage } from '../markdown/render-markdown.ts';
import type { NewsroomOptions } from '../newsroom/visibility/newsroom-options.ts';
import type { BaseUrl } from '../url/base-url.ts';
import type { IdsOnPage } from './checks/ids-on-page.ts';
import type { LiveSite } from './addresses/kept-addresses.ts';
import type { SiteTexts } from './texts/site-texts.ts';

/** How a site is made from its content. */
export interface SiteOptions extends NewsroomOptions {
  /** Overrides the address in `site.yaml`. */
  readonly baseUrl: BaseUrl | undefined;
  readonly labels: LabelsByLanguage;
  /** If absent, links to parts of generated pages are not checked. */
  readonly idsOnPage?: IdsOnPage | undefined;
  /** The live site, whose addresses must last. */
  readonly live?: LiveSite | undefined;
  /** The hash of the address ledger that `live` was made from. */
  readonly ledger?: string | undefined;
  /** Texts that were already read in the same run. */
  readonly texts?: SiteTexts | undefined;
}
