import type { MediaFile } from '../content/content.ts';
import { OperationError } from '../operation/operation-error.ts';
import { checksumOf } from '../file-system/checksum.ts';
import { hashOfLines, linesOf, writeLines } from './lines-file.ts';
import { textLists, type BuildPlan, type PlanHead, type PlanTime } from './plan.ts';

/** The first line of every plan. */
const format = JSON.stringify({ format: 'ban-tin-dai-hoi plan', version: 1 });

/** The last line: the hash of those before it, the time, and a checksum of both. */
interface PlanEnd extends PlanTime {
  readonly plan: string;
  readonly check: string;
}

const checkOf = (plan: string, { now, until }: PlanTime): string =>
  checksumOf(JSON.stringify([plan, now, until ?? null])).sha256;

/** Whether a file is a plan, damaged or not, by its first line. */
export const isPlan = (path: string): boolean => {
  for (const line of linesOf(path)) return line === format;
  return false;
};

type PlanParts = Omit<BuildPlan, 'hash'>;

/** The lines that do not depend on the time. */
function* hashedLines({ head, texts, media }: PlanParts): Generator<string> {
  yield format;
  yield JSON.stringify(['head', head]);
  for (const list of textLists) {
    for (const { fields, record } of texts[list]) yield JSON.stringify([list, fields, record]);
  }
  for (const file of media) yield JSON.stringify(['media', file]);
}

/** A plan with its hash. */
export const withHash = (parts: PlanParts): BuildPlan => {
  const hash = hashOfLines();
  for (const line of hashedLines(parts)) hash.add(line);
  return { ...parts, hash: hash.digest() };
};

function* allLines(plan: BuildPlan): Generator<string> {
  yield* hashedLines(plan);
  const end: PlanEnd = { plan: plan.hash, ...plan.time, check: checkOf(plan.hash, plan.time) };
  yield JSON.stringify(end);
}

/**
 * Writes a plan: one line for each text, so that it may be larger than any string.
 *
 * @throws errors of the file system
 */
export const writePlan = (path: string, plan: BuildPlan): void => writeLines(path, allLines(plan));

type Line =
  | readonly ['head', PlanHead]
  | readonly ['media', MediaFile]
  | readonly [(typeof textLists)[number], never, never];

/** The parts of a plan, in the form in which they are read. */
class ReadPlan {
  readonly texts: Record<(typeof textLists)[number], { fields: never; record: never }[]> = {
    articles: [],
    pages: [],
    officialDocuments: [],
    broadcasts: [],
  };
  readonly media: MediaFile[] = [];
  head: PlanHead | undefined;

  take(text: string): void {
    const line = JSON.parse(text) as Line;
    if (line[0] === 'head') [, this.head] = line;
    else if (line[0] === 'media') this.media.push(line[1]);
    else this.texts[line[0]].push({ fields: line[1], record: line[2] });
  }
}

const isEnd = (line: string): boolean => line.startsWith('{');

/** Every line after the first, with its number; the hash of all that are not the last. */
const readAll = (path: string, lines: Generator<string>): BuildPlan | undefined => {
  const hash = hashOfLines();
  const read = new ReadPlan();
  if (lines.next().value !== format) throw new OperationError('PLAN_NONE', { file: path });
  hash.add(format);
  let end: PlanEnd | undefined;
  for (const line of lines) {
    if (end) return undefined;
    if (isEnd(line)) end = JSON.parse(line) as PlanEnd;
    else {
      hash.add(line);
      read.take(line);
    }
  }
  const { head, texts, media } = read;
  if (!end || !head || hash.digest() !== end.plan) return undefined;
  const { plan, check, now, until } = end;
  const time: PlanTime = { now, ...(until !== undefined && { until }) };
  return check === checkOf(plan, time) ? { hash: plan, head, time, texts, media } : undefined;
};

/**
 * Reads a plan.
 *
 * @param path its file, as messages name it
 * @throws OperationError `PLAN_NONE` if the file is missing or is none, `PLAN_DAMAGED` if it is damaged
 */
export const readPlan = (path: string, label = path): BuildPlan => {
  const lines = linesOf(path);
  let plan: BuildPlan | undefined;
  try {
    plan = readAll(label, lines);
  } catch (error) {
    if (error instanceof SyntaxError) plan = undefined;
    else if (error instanceof OperationError) throw error;
    else throw new OperationError('PLAN_NONE', { file: label }, { cause: error });
  } finally {
    lines.return(undefined);
  }
  if (!plan) throw new OperationError('PLAN_DAMAGED', { file: label });
  return plan;
};
