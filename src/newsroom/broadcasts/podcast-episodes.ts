import type { Newsroom } from '../newsroom.ts';
import type { NewsBroadcast } from './news-broadcasts.ts';

/** The newest episodes that a feed holds: three months of a daily bulletin. */
const mostEpisodes = 100;

/**
 * The broadcasts of a programme in its podcast, the earliest first: those with sound that have been
 * on air. A bulletin that is recorded in advance is not heard before its time.
 */
export const podcastEpisodes = (
  programme: string,
  { broadcasts, clock }: Pick<Newsroom, 'broadcasts' | 'clock'>,
): readonly NewsBroadcast[] =>
  broadcasts
    .filter((each) => each.programme.id === programme && each.audio !== undefined)
    .filter(({ begins }) => clock.hasCome('onAir', begins))
    .slice(-mostEpisodes);
