import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';

/** Keys as a terminal sends them. */
export const keys = {
  enter: '\r',
  down: '\u001B[B',
  escape: '\u001B',
  interrupt: '\u0003',
} as const;

/** A terminal with somebody who waits for words and then presses keys. */
export const terminalWith = (answers: readonly (readonly [words: string, ...keys: string[]])[]) => {
  const input = new PassThrough();
  const output = new PassThrough({ encoding: 'utf8' });
  const seen = { text: '' };
  const left = [...answers];
  let unread = '';
  output.on('data', (chunk: string) => {
    seen.text += stripVTControlCharacters(chunk);
    unread += stripVTControlCharacters(chunk);
    const [words, ...presses] = left[0] ?? [];
    if (words === undefined || !unread.includes(words)) return;
    left.shift();
    unread = '';
    for (const [index, press] of presses.entries()) {
      setTimeout(() => input.write(press), 20 * (index + 1));
    }
  });
  return { terminal: { input, output }, seen };
};
