/**
 * Where the command was called, which npm tells in `INIT_CWD`. What is typed counts from here, and so do
 * the folders that have standard names: `content`, `_site`, `.cache`.
 */
export const startFolder = (): string => process.env['INIT_CWD'] ?? process.cwd();
