/** Pictures are large while they are worked on; two keep the two cores of CI busy. */
const workers = 2;

/** What `work` makes of each, in the order of `all`; two at a time. */
export const twoAtATime = async <In, Out>(
  all: readonly In[],
  work: (one: In) => Promise<Out>,
): Promise<Out[]> => {
  const results: Out[] = [];
  const left = all.entries();
  const worker = async (): Promise<void> => {
    for (const [index, one] of left) results[index] = await work(one);
  };
  await Promise.all(Array.from({ length: workers }, worker));
  return results;
};
