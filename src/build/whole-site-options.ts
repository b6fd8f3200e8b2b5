import type { Station } from '../../layouts/station.ts';
import type { SiteOptions } from '../site/make-site.ts';

export interface WholeSiteOptions extends SiteOptions {
  /** What a station has otherwise than this project. */
  readonly station?: Station;
  /** Where pictures and search indexes are kept from one build to the next. */
  readonly cacheFolder: string;
  /** Called at each piece of long work, such as a picture. */
  readonly onStep?: (() => void) | undefined;
}
