import pMap from 'p-map';

/** What `work` makes of each, in order. Pictures are large while they are worked on; two at a time keep the two cores of CI busy. */
export const twoAtATime = <In, Out>(
  all: readonly In[],
  work: (one: In) => Promise<Out>,
): Promise<Out[]> => pMap(all, work, { concurrency: 2 });
