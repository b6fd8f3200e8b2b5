const fewestLetters = 10;

/** Whether a title is in capitals: at least ten of them, and no small letter. */
export const isAllCaps = (title: string): boolean =>
  !/\p{Ll}/u.test(title) && (title.match(/\p{Lu}/gu)?.length ?? 0) >= fewestLetters;
