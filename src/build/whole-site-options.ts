import type { Station } from '../../layouts/station.ts';
import type { SiteOptions } from '../site/site-options.ts';
import type { KeptMade } from './kept-made.ts';
import type { KeptSearch } from './search/kept-search.ts';

export interface WholeSiteOptions extends SiteOptions {
  /** What a station changes of this project’s defaults. */
  readonly station?: Station;
  /** The cache for pictures between builds. */
  readonly cacheFolder: string;
  /** Scripts and styles that earlier builds have made. */
  readonly made?: KeptMade | undefined;
  /** What earlier builds have made of the search index. */
  readonly search?: KeptSearch | undefined;
  /**
   * Whether `live` is all that was ever live (nothing, where it is absent): a faulty text that is not
   * among it is then held back, and the rest is made.
   */
  readonly holdsBack?: boolean;
  /** Called at each piece of long work, such as a picture. */
  readonly onStep?: (() => void) | undefined;
}
