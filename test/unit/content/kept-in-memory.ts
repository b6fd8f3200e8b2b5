import type { KeptProblems } from '../../../src/content/check/kept-problems.ts';
import type { KeptParses, ParsedText } from '../../../src/content/parse/kept-parses.ts';
import type { Problem } from '../../../src/content/problem.ts';
import type { SourceFile } from '../../../src/content/read/source-file.ts';

/*
 * Tests read hundreds of content folders that differ in a text or two: in a process each text is
 * parsed and proofread once, as in a preview.
 */

const parsed = new Map<string, ParsedText>();

/** The parses of all texts so far, by name and bytes. */
export const parsesInMemory: KeptParses = {
  of: <Result extends ParsedText>(source: SourceFile, parse: (source: SourceFile) => Result) => {
    if (source.problem) return parse(source);
    const key = `${source.file}\n${Buffer.from(source.bytes).toString('latin1')}`;
    const result = (parsed.get(key) as Result | undefined) ?? parse(source);
    parsed.set(key, result);
    return result;
  },
};

const found = new Map<string, readonly Problem[]>();

/** The findings in all texts so far. */
export const problemsInMemory: KeptProblems = {
  of: (source, make) => {
    const key = JSON.stringify(source);
    const problems = found.get(key) ?? make();
    found.set(key, problems);
    return problems;
  },
};
