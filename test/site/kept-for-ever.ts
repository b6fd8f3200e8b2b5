/** A file or folder name that changes with the bytes: eight or more hexadecimal digits. */
const hashedName = /(?:^|[-_])[\da-f]{8,}(?:(?:-\d+|-the)?\.[a-z_]\w*|\/[^/]+\.json)$/u;

const patternOf = (path: string): RegExp =>
  new RegExp(
    `^${path
      .replaceAll(/[.+?^${}()|[\]\\]/gu, String.raw`\$&`)
      .replaceAll('*', '.*')
      .replaceAll(/:[a-z]\w*/giu, '[^/]+')}$`,
    'u',
  );

/** Paths of the rules of `_headers` that let browsers keep a file without revalidation. */
const immutablePaths = (headers: string): string[] =>
  headers
    .split('\n\n')
    .filter((block) => block.includes('immutable'))
    .map((block) => block.split('\n')[0] ?? '');

/** How many files browsers keep for ever, and which of them could change under the same name. */
export const unhashedFiles = (
  headers: string,
  files: readonly string[],
): { kept: number; unhashed: readonly string[] } => {
  const patterns = immutablePaths(headers).map(patternOf);
  const kept = files.filter((file) => patterns.some((pattern) => pattern.test(`/${file}`)));
  return {
    kept: kept.length,
    unhashed: kept.filter((file) => !hashedName.test(file.split('/').slice(-2).join('/'))),
  };
};
