import { expect, test } from 'vitest';
import { spokenLines } from '../../../src/spoken/spoken-lines.ts';

const piecesOf = async function* (pieces: readonly string[]): AsyncGenerator<string> {
  yield* pieces;
};

const inCapitals = (line: string): string => line.toUpperCase();

test.each([
  [['một\nhai\n'], 'MỘT\nHAI\n'],
  [['một\n', '\n', '\nhai\n'], 'MỘT\n\n\nHAI\n'],
  [['mộ', 't\nh', 'ai'], 'MỘT\nHAI\n'],
  [['một\r', '\nhai\r\n'], 'MỘT\r\nHAI\r\n'],
  [['một\u2028hai\n'], 'MỘT\u2028HAI\n'],
  [[], ''],
])('%j becomes %j', async (pieces, expected) => {
  let lines = '';
  for await (const line of spokenLines(piecesOf(pieces), inCapitals)) lines += line;
  expect(lines).toBe(expected);
});

test('a line is passed on before the next one arrives', async () => {
  const lines = spokenLines(piecesOf(['một\nha', 'i\n']), inCapitals);
  expect((await lines.next()).value).toBe('MỘT\n');
});
