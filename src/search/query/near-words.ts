/** Whether one letter is wrong, missing, added, or swapped with the next. */
export const isNear = (typed: string, word: string): boolean => {
  const difference = word.length - typed.length;
  if (Math.abs(difference) > 1 || typed === word) return false;
  let start = 0;
  while (start < typed.length && typed.charAt(start) === word.charAt(start)) start += 1;
  const rest = (text: string, skipped: number): string => text.slice(start + skipped);
  if (difference === 1) return rest(typed, 0) === rest(word, 1);
  if (difference === -1) return rest(typed, 1) === rest(word, 0);
  if (rest(typed, 1) === rest(word, 1)) return true;
  return (
    typed.charAt(start) === word.charAt(start + 1) &&
    typed.charAt(start + 1) === word.charAt(start) &&
    rest(typed, 2) === rest(word, 2)
  );
};

/** The words of the index near a folded word, the most frequent first. */
export const nearWords = (typed: string, vocabulary: readonly string[]): readonly string[] => {
  const near: string[] = [];
  for (const line of vocabulary.slice().reverse()) {
    for (const word of line.split(' ')) if (isNear(typed, word)) near.push(word);
  }
  return near;
};
