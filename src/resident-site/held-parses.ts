import { noParses, type KeptParses, type ParsedText } from '../content/parse/kept-parses.ts';
import type { SourceFile } from '../content/read/source-file.ts';

/**
 * The results of parsing each file while this process runs: the same object for the same file, so
 * that findings about a text can be looked up by identity.
 *
 * @param kept texts that earlier runs have parsed
 */
export const heldParses = (kept: KeptParses = noParses): KeptParses => {
  const held = new WeakMap<SourceFile, unknown>();
  return {
    of: <Result extends ParsedText>(source: SourceFile, parse: (source: SourceFile) => Result) => {
      const known = held.get(source) as Result | undefined;
      const result = known ?? kept.of(source, parse);
      held.set(source, result);
      return result;
    },
    keyOf: kept.keyOf,
  };
};
