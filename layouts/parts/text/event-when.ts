import { html, type Html } from '../../../src/html/html.ts';
import type { EventWhen } from '../../../src/site/events/event-line.ts';
import { date } from './date.ts';

/** `26/02/2026 07:30–11:00` */
export const eventWhen = ({ from, until }: EventWhen): Html =>
  html`${date(from)}${until && html`–${date(until)}`}`;
