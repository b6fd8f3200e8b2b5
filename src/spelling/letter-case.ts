/** A suggestion in small letters, changed to the case of the found word: `Sử`, `SỬ`. */
export const inCaseOf = (found: string, suggestion: string): string => {
  const first = found.charAt(0);
  if (first === first.toLowerCase()) return suggestion;
  if (found.length > 1 && found === found.toUpperCase()) return suggestion.toUpperCase();
  return suggestion.charAt(0).toUpperCase() + suggestion.slice(1);
};
