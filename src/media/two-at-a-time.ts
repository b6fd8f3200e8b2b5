import pMap from 'p-map';

/**
 * The results of `work`, in order. Pictures need much memory while they are processed; two at a
 * time keep the two cores of CI busy.
 */
export const twoAtATime = <In, Out>(
  all: readonly In[],
  work: (one: In) => Promise<Out>,
): Promise<Out[]> => pMap(all, work, { concurrency: 2 });
