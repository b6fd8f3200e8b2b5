import type { Event } from '../../content/schema/event-schema.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';

/** Questions about events that are no congress, and about the work calendar. */
export interface EventQuestions {
  /** Those of a kind in the order of their beginnings. */
  readonly events: (kind: Event['kind']) => readonly Event[];
  readonly event: (id: string) => Event | undefined;
  /** Whether there is one of a kind, so that the site has a page of them. */
  readonly hasEvents: (kind: Event['kind']) => boolean;
}

export const eventAnswers = ({ events }: Pick<Newsroom, 'events'>): EventQuestions => ({
  events: (kind) => events.filter((each) => each.kind === kind),
  event: (wanted) => events.find(({ id }) => id === wanted),
  hasEvents: (kind) => events.some((each) => each.kind === kind),
});
