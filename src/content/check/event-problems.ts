import { dayOf } from '../../dates/vietnam-clock.ts';
import type { Locator } from '../parse/parse-yaml.ts';
import { problem, type Problem } from '../problem.ts';
import type { Event } from '../schema/event-schema.ts';

/** Whether an event ends before it begins; a day without a time lasts until its end. */
const isBackwards = ({ from, to = from }: Event): boolean =>
  to.includes('T') && from.includes('T') ? to < from : dayOf(to) < dayOf(from);

/** Faults within the register of events, except references to unknown units. */
export const eventProblems = (events: readonly Event[], locator: Locator): Problem[] =>
  events.flatMap((event, index) =>
    isBackwards(event)
      ? [
          problem(
            'EVENT_BACKWARDS',
            locator.valueAt(['events', index, 'to']),
            (event.to ?? '').replace('T', ' '),
            event.from.replace('T', ' '),
          ),
        ]
      : [],
  );
