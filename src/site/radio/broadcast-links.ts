import { formatDate } from '../../dates/calendar-date.ts';
import { weekdayOf } from '../../dates/calendar-arithmetic.ts';
import type { SoundAddress } from '../../url/sound-address.ts';
import { audioView, type AudioView } from '../articles/article-media-views.ts';
import { dayView, type DateView } from '../articles/date-view.ts';
import type { ListedBroadcast } from '../context/broadcast-questions.ts';
import type { SiteQuestions } from '../context/site-questions.ts';
import type { LinkView } from '../link-view.ts';
import type { PageFrames } from '../page-frame.ts';

/** A broadcast in a list. */
export interface BroadcastLinkView extends LinkView {
  /** The name of its programme, if it has a title of its own. */
  readonly programme: string | undefined;
  /** Its title with its day. */
  readonly named: string;
  readonly date: DateView;
  /** 1 is Monday. */
  readonly weekday: number;
  /** `05:30`; the first one is the first broadcast. */
  readonly slots: readonly string[];
  readonly priority: ListedBroadcast['priority'];
  /** Absent if there is no sound, or if it was removed. */
  readonly sound: AudioView | undefined;
  readonly isSample: boolean;
}

type Media = Pick<SiteQuestions, 'mediaFile'>;

/** The sound of a broadcast; absent if it has none, or if its file was removed. */
export const soundView = (
  { audio }: { readonly audio?: SoundAddress | undefined },
  media: Media,
  frames: PageFrames,
): AudioView | undefined =>
  audio !== undefined && media.mediaFile(audio) ? audioView({ audio }, media, frames) : undefined;

export const broadcastLink = (
  broadcast: ListedBroadcast,
  media: Media,
  frames: PageFrames,
): BroadcastLinkView => ({
  label: broadcast.title,
  href: frames.link(broadcast.path),
  programme: broadcast.title === broadcast.programme.name ? undefined : broadcast.programme.name,
  named: `${broadcast.title}, ${formatDate(broadcast.date)}`,
  date: dayView(broadcast.date),
  weekday: weekdayOf(broadcast.date),
  slots: broadcast.slots,
  priority: broadcast.priority,
  sound: soundView(broadcast, media, frames),
  isSample: broadcast.sample,
});
