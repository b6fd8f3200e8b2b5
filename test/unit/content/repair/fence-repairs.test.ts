import { expect, test } from 'vitest';
import { fenceRepairs } from '../../../../src/content/repair/fence-repairs.ts';
import { applyEdits } from '../../../../src/content/repair/text-edit.ts';

const good = '---\na: 1\n---\n\nB\n';

const rest = good.slice(3);

test.each([
  ['a dash of Word', `—-${rest}`, good, ['FENCE_SMART sure']],
  ['one long dash', `—${rest}`, good, ['FENCE_SMART sure']],
  ['three short dashes', `–––${rest}`, good, ['FENCE_SMART sure']],
  ['dashes apart', `- - -${rest}`, good, ['FENCE_SMART sure']],
  ['underscores', `___${rest}`, good, ['FENCE_SMART sure']],
  ['white space around the dashes', ` --- ${rest}`, good, ['FENCE_SMART sure']],
  ['a dash of Word below', '---\na: 1\n—-\n\nB\n', good, ['FENCE_SMART sure']],
  [
    'dashes of Word above and below',
    '—-\na: 1\n–\n\nB\n',
    good,
    ['FENCE_SMART sure', 'FENCE_SMART sure'],
  ],
  ['blank lines above', `\n \n${good}`, good, ['FENCE_BLANK sure']],
  ['text above', `Kính gửi\n${good}`, good, ['FENCE_TEXT unsure']],
  [
    'a blank line and a dash of Word',
    `\n—-${rest}`,
    good,
    ['FENCE_BLANK sure', 'FENCE_SMART sure'],
  ],
  ['a language behind the fence', `---js${rest}`, good, ['FENCE_OPEN unsure']],
  ['no fence above', 'a: 1\n---\n\nB\n', good, ['FENCE_OPEN unsure']],
  ['no fence below', '---\na: 1\n\nB\n', '---\na: 1\n\n---\nB\n', ['FENCE_CLOSE unsure']],
  ['no fence below and no body', '---\na: 1', '---\na: 1\n---\n', ['FENCE_CLOSE unsure']],
  ['no front matter', 'B\n', '---\n---\nB\n', ['FENCE_OPEN unsure']],
  [
    'no front matter, and a rule in the text',
    'B\n\nC\n---\n',
    '---\n---\nB\n\nC\n---\n',
    ['FENCE_OPEN unsure'],
  ],
  ['an empty file', '', '---\n---\n', ['FENCE_OPEN unsure']],
])('%s', (_name, text, mended, reported) => {
  const repairs = fenceRepairs(text);
  expect(repairs.map(({ code, isSure }) => `${code} ${isSure ? 'sure' : 'unsure'}`)).toEqual(
    reported,
  );
  expect(applyEdits(text, repairs)).toBe(mended);
});

test.each([
  ['front matter and body', good],
  ['no body', '---\na: 1\n---'],
  ['white space behind the closing fence', '---\na: 1\n--- \nB'],
  ['a rule in the body', `${good}\n---\n\n—\n`],
  ['a list with dashes', '---\na:\n  - b\n- c\n---\nB'],
  ['comments, blank lines and a field in quotation marks', '---\n# a\n\n"b": 1\n---\nB'],
])('nothing is wrong with %s', (_name, text) => {
  expect(fenceRepairs(text)).toEqual([]);
});
