/**
 * The folder where the command was called (`INIT_CWD`, set by npm). Typed paths are relative to it,
 * and so are the folders with standard names: `content`, `_site`, `.cache`.
 */
export const startFolder = (): string => process.env['INIT_CWD'] ?? process.cwd();
