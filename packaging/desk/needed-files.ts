/** Longer paths cannot be unpacked below a folder of usual length on Windows. */
export const longestPath = 200;

/** Files of packages that nothing reads while the program runs. */
const unread =
  /\.(?:map|md|markdown|tsbuildinfo)$|\.d\.[cm]?ts$|\/(?:test|tests|__tests__|docs|example|examples|\.github)\//iu;

/** Licences stay with the code that they are for. */
const isLicence = (path: string): boolean =>
  /(?:^|\/)(?:licen[cs]e|notice|copying)[^/]*$/iu.test(path);

/** Whether a file of `node_modules` goes into the packed desk. */
export const isNeeded = (path: string): boolean => isLicence(path) || !unread.test(path);

/** Paths that are too long, or that Windows cannot have. */
export const unfitPaths = (paths: readonly string[]): string[] => {
  const seen = new Map<string, string>();
  return paths.filter((path) => {
    const folded = path.toLocaleLowerCase('en');
    const isTwice = seen.has(folded);
    seen.set(folded, path);
    return isTwice || path.length >= longestPath || /[<>:"|?*\\]|[ .](?:\/|$)/u.test(path);
  });
};
