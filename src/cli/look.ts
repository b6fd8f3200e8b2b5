import type { WriteStream } from 'node:tty';
import type { Look } from '../report/text-report.ts';

/** For a line of text, where no terminal says how wide it is. */
const standardWidth = 100;

/** What a stream can show: colours only on a terminal, and never with NO_COLOR. */
export const lookOf = (stream: WriteStream): Look => ({
  hasColours: stream.isTTY && !process.env['NO_COLOR'] && stream.hasColors(),
  width: stream.isTTY ? stream.columns : standardWidth,
});
