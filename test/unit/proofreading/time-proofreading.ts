import { readFileSync } from 'node:fs';
import { proofread } from '../../../src/proofreading/proofread.ts';
import { makeUnits } from './make-units.ts';
import type { Repeated } from './timed.ts';

/*
 * A program by itself: the test runner rewrites imports, which makes small functions slow. Reads
 * lists of texts as JSON, writes the milliseconds that each list took, the best of three times.
 */

const units = makeUnits();

/** The time of the processor: other work on the machine does not count. */
const timeOf = (texts: readonly string[]): number => {
  const before = process.threadCpuUsage();
  for (const text of texts) proofread(text, { units });
  return process.threadCpuUsage(before).user / 1000;
};

const lists = JSON.parse(readFileSync(0, 'utf8')) as readonly Repeated[];
const best = lists.map(({ texts, times }) => {
  const long = texts.map((text) => text.repeat(times));
  return Math.min(...[1, 2, 3].map(() => timeOf(long)));
});
process.stdout.write(JSON.stringify(best));
