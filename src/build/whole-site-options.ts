import type { Station } from '../../layouts/station.ts';
import type { SiteOptions } from '../site/site-options.ts';
import type { PagePartOf } from '../search/index/year-part.ts';
import type { KeptMade } from './kept-made.ts';
import type { SoundOptions } from '../media/sounds/sound-files.ts';
import type { KeptSearch } from './search/kept-search.ts';

export interface WholeSiteOptions extends SiteOptions, SoundOptions {
  /** The station's replacements for this project’s defaults. */
  readonly station?: Station;
  /** The cache for pictures between builds. */
  readonly cacheFolder: string;
  /** Scripts and styles of earlier builds. */
  readonly made?: KeptMade | undefined;
  /** The parts of the search index from earlier builds. */
  readonly search?: KeptSearch | undefined;
  /** The parts of the search index that were made elsewhere, by page; none of an earlier build then counts. */
  readonly searchedParts?: PagePartOf | undefined;
  /**
   * Whether `live` is everything that was ever live (if absent: nothing was). Faulty texts that
   * were never live are then held back, and the rest is built.
   */
  readonly holdsBack?: boolean;
  /** Called at each long step, such as a picture. */
  readonly onStep?: (() => void) | undefined;
}
