/** A suggestion in small letters, in the case of what was found: `Sử`, `SỬ`. */
export const inCaseOf = (found: string, suggestion: string): string => {
  const first = found.charAt(0);
  if (first === first.toLowerCase()) return suggestion;
  if (found.length > 1 && found === found.toUpperCase()) return suggestion.toUpperCase();
  return suggestion.charAt(0).toUpperCase() + suggestion.slice(1);
};
