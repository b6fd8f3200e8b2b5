/** A range of numbers, of years, days or hours: `2020–2025`, `11–12/3/2020`, `07:30–11:30`. */
const range = /[\d/:.,]*\d–\d[\d/:.,]*/gu;

/** Elements that contain only text. */
const holdsTextAlone = /^<(?:title|option|textarea|text|desc|script|style)\b/u;

/**
 * A page whose ranges of numbers never break over two lines; normally a line may end after any dash
 * (Unicode UAX 14). The text does not change, for copying and searching.
 */
export const unbrokenRanges = (page: string): string =>
  page.replaceAll(range, (found, at: number) => {
    const tag = page.lastIndexOf('<', at);
    const isText = page.lastIndexOf('>', at) > tag;
    return isText && !holdsTextAlone.test(page.slice(tag, tag + 10))
      ? `<span class="nb">${found}</span>`
      : found;
  });
