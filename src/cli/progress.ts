/** Where progress is shown: the parts of a terminal's stream that it uses. */
export interface ProgressStream {
  readonly isTTY: boolean;
  readonly write: (text: string) => unknown;
}

/** Shows the progress of work; each phase overwrites the line of the one before. */
export interface Progress {
  /** Begins a phase. Work that blocks the process must start after this. */
  readonly phase: (name: string) => void;
  /** Begins a phase with a count; call the returned function at each step. */
  readonly count: (name: string, total: number) => () => void;
  /** Clears the line, so that the next message begins on an empty one. */
  readonly end: () => void;
}

const quiet: Progress = { phase: () => {}, count: () => () => {}, end: () => {} };

const clearLine = '\r\u001B[K';

/** A line with the current phase; nothing if no person watches, as in CI. */
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

/** Progress on standard error, so that it does not mix with a report on standard output. */
export const standardProgress = (): Progress => {
  const { stderr, env } = process;
  return progressOn(
    { isTTY: stderr.isTTY, write: (text) => stderr.write(text) },
    Boolean(env['CI']),
  );
};
