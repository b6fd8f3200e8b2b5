const raised: ReadonlyMap<string, string> = new Map(
  [...'0123456789+-'].map((plain, index) => [plain, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻'][index] ?? plain]),
);

/** Superscript digits, for which Markdown has no mark: `m` and a raised `2` become `m²`. */
export const superscript = (text: string): string =>
  /^[0-9+-]+$/u.test(text) ? [...text].map((each) => raised.get(each) ?? each).join('') : text;
