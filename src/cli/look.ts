import type { WriteStream } from 'node:tty';
import type { Look } from '../report/text-report.ts';

/** The width of a line if no terminal gives one. */
const standardWidth = 100;

/** What a stream can show: colours only on a terminal, and never with NO_COLOR. */
export const lookOf = (stream: WriteStream): Look => ({
  hasColours: stream.isTTY && !process.env['NO_COLOR'] && stream.hasColors(),
  width: stream.isTTY ? stream.columns : standardWidth,
});
