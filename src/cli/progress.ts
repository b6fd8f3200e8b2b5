/** What progress is shown on: the part of a terminal's stream that it takes. */
export interface ProgressStream {
  readonly isTTY: boolean;
  readonly write: (text: string) => unknown;
}

/** Shows how far long work has come, each phase on the line of the one before. */
export interface Progress {
  /** Begins a phase. Work that keeps the process busy must come after. */
  readonly phase: (name: string) => void;
  /** Begins a phase with a count; call what it answers at each step. */
  readonly count: (name: string, total: number) => () => void;
  /** Clears the line, so that what is told next begins on a fresh one. */
  readonly end: () => void;
}

const quiet: Progress = { phase: () => {}, count: () => () => {}, end: () => {} };

const clearLine = '\r\u001B[K';

/** A line that tells the phase; nothing where no person looks on, as in CI. */
export const progressOn = ({ isTTY, write }: ProgressStream, isCi: boolean): Progress => {
  if (!isTTY || isCi) return quiet;
  const show = (text: string): void => void write(`${clearLine}${text}`);
  return {
    phase: (name) => show(`${name}…`),
    count: (name, total) => {
      let done = 0;
      let shown = -1;
      return () => {
        done += 1;
        const percent = Math.floor((100 * done) / total);
        if (percent === shown) return;
        shown = percent;
        show(`${name}: ${done}/${total} (${percent} %)`);
      };
    },
    end: () => show(''),
  };
};

/** Progress on standard error, so that a report on standard output stays whole. */
export const standardProgress = (): Progress => {
  const { stderr, env } = process;
  return progressOn(
    { isTTY: stderr.isTTY, write: (text) => stderr.write(text) },
    Boolean(env['CI']),
  );
};
