import { sitePaths, type Href } from '../../url/site-path.ts';
import type { ShownProgramme } from '../context/broadcast-questions.ts';
import type { LinkView } from '../link-view.ts';
import type { PageFrames } from '../page-frame.ts';

/** A programme in a list. */
export interface ProgrammeLinkView extends LinkView {
  readonly podcastHref: Href;
  readonly description: string | undefined;
  /** 1 is Monday. */
  readonly days: readonly number[];
  readonly slots: readonly string[];
  readonly minutes: number | undefined;
  readonly isSample: boolean;
}

export const programmeLink = (
  { id, name, description, days, slots, minutes, sample }: ShownProgramme,
  { link }: Pick<PageFrames, 'link'>,
): ProgrammeLinkView => ({
  label: name,
  href: link(sitePaths.programme(id)),
  podcastHref: link(sitePaths.podcast(id)),
  description,
  days,
  slots,
  minutes,
  isSample: sample,
});
