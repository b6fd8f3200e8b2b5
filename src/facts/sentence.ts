const ends = /[.!?;](?=\s)|\n/gu;

/** The sentence around a position; a semicolon or a line end also ends it. */
export const sentenceAround = (
  text: string,
  place: number,
): { readonly start: number; readonly text: string } => {
  const from = Math.max(0, place - 600);
  let start = from;
  for (const { index, 0: sign } of text.slice(from, place).matchAll(ends)) {
    start = from + index + sign.length;
  }
  const rest = text.slice(place, place + 600);
  const length = rest.search(/[.!?;](?:\s|$)|\n/u);
  return { start, text: text.slice(start, length < 0 ? place + 600 : place + length) };
};
