import type { Place, Problem } from '../problem.ts';
import { parseYaml, type ParsedYaml } from './parse-yaml.ts';

/** YAML without its unreadable lines. */
export interface ReadableYaml extends ParsedYaml {
  /** Keys on unreadable lines: they are not missing, although their values are unknown. */
  readonly unreadKeys: ReadonlySet<string>;
}

/** With more unreadable lines, the text is not front matter at all. */
const mostLines = 20;

interface Line {
  readonly start: number;
  readonly text: string;
}

const linesOf = (yaml: string): Line[] => {
  let start = 0;
  return yaml.split('\n').map((text) => {
    const line = { start, text };
    start += text.length + 1;
    return line;
  });
};

const indentOf = (line: string): number => line.search(/\S/u);

/** Blanks a line and those nested in it; every other letter keeps its offset. */
const blanked = (lines: readonly Line[], at: number): Line[] => {
  const indent = indentOf(lines[at]?.text ?? '');
  const next = lines.findIndex(
    ({ text }, index) =>
      index > at && text.trim() !== '' && indentOf(text) <= indent && !/^\s*:(?:\s|$)/u.test(text),
  );
  const end = next < 0 ? lines.length : next;
  return lines.map((line, index) =>
    index >= at && index < end ? { ...line, text: ' '.repeat(line.text.length) } : line,
  );
};

const keyOn = (line: string): string | undefined =>
  /^[\s-]*"?([\p{L}_][\p{L}\p{N}_]*)"?\s*:/u.exec(line)?.[1];

/** The key of a line, and that of the mapping or list around it. */
const keysAround = (lines: readonly Line[], at: number): string[] => {
  const line = lines[at]?.text ?? '';
  const above = lines
    .slice(0, at)
    .findLast(({ text }) => text.trim() !== '' && indentOf(text) < indentOf(line));
  return [keyOn(line), keyOn(above?.text ?? '')].filter((key) => key !== undefined);
};

/**
 * Parses YAML; if some lines cannot be read, parses all others, so that a broken line does not hide
 * further faults. `isReadable` then says whether anything is left.
 */
export const parseReadableYaml = (
  yaml: string,
  placeOf: (start: number, end?: number) => Place,
): ReadableYaml => {
  let lines = linesOf(yaml);
  let parsed = parseYaml(yaml, placeOf);
  const problems: Problem[] = [...parsed.problems];
  const unreadKeys = new Set<string>();
  const places = lines.map(({ start }) => placeOf(start).line);
  for (let round = 0; round < mostLines && !parsed.isReadable; round += 1) {
    const faulty = new Set(
      parsed.problems.filter(({ code }) => code !== 'KEY_TWICE').map(({ line }) => line),
    );
    const at = lines.findIndex(
      ({ text }, index) => faulty.has(places[index] ?? 0) && text.trim() !== '',
    );
    if (at < 0) break;
    for (const key of keysAround(lines, at)) unreadKeys.add(key);
    lines = blanked(lines, at);
    parsed = parseYaml(lines.map(({ text }) => text).join('\n'), placeOf);
    const known = new Set(problems.map(({ line }) => line));
    problems.push(...parsed.problems.filter(({ line }) => !known.has(line)));
  }
  return { ...parsed, problems, unreadKeys };
};
