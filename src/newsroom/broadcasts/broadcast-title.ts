import type { NewsBroadcast } from './news-broadcasts.ts';

/** A broadcast by its own title, or by its programme; its day is always shown beside it. */
export const broadcastTitle = ({
  title,
  programme,
}: Pick<NewsBroadcast, 'title' | 'programme'>): string => title ?? programme.name;
