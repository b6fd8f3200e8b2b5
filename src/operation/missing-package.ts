/** Node's words for a package without a folder, as an interrupted installation leaves it. */
const nodesWords = /^Cannot find package '(?<name>[^']+)'/u;

/** The package that could not be loaded, if this is why an error was thrown. */
export const missingPackage = (error: unknown): string | undefined => {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return error.code === 'ERR_MODULE_NOT_FOUND'
    ? nodesWords.exec(error.message)?.groups?.['name']
    : undefined;
};
