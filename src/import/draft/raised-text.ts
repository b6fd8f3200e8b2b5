/** A place above or below the line, for which Markdown has no mark. */
export type Raised = 'superscript' | 'subscript';

const signs: Readonly<Record<Raised, ReadonlyMap<string, string>>> = {
  superscript: new Map(
    [...'0123456789+-–−=()in'].map((plain, index) => [
      plain,
      [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ⁱⁿ'][index] ?? plain,
    ]),
  ),
  subscript: new Map(
    [...'0123456789+-–−=()aeoxhklmnpst'].map((plain, index) => [
      plain,
      [...'₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎ₐₑₒₓₕₖₗₘₙₚₛₜ'][index] ?? plain,
    ]),
  ),
};

/**
 * Raised or lowered text in the signs of Unicode: `m` and a raised `2` become `m²`, `CO` and a
 * lowered `2` become `CO₂`; `undefined` if Unicode lacks one of its signs.
 */
export const raisedText = (text: string, place: Raised): string | undefined => {
  const raised = [...text].map((each) => (/\s/u.test(each) ? each : signs[place].get(each)));
  return raised.every((each) => each !== undefined) ? raised.join('') : undefined;
};
