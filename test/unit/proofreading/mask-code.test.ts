import { expect, test } from 'vitest';
import { blankSign } from '../../../src/proofreading/blank.ts';
import { maskCode } from '../../../src/proofreading/mask-code.ts';

const shown = (text: string): string => maskCode(text).replaceAll(blankSign, '·');

test.each([
  ['no code', 'Đại hội', 'Đại hội'],
  ['a span', 'a `b c` d', 'a ····· d'],
  ['spans of more backticks', 'a ``b ` c`` d', 'a ········· d'],
  ['a run without its like', 'a `b ``c` d', 'a ······· d'],
  ['a backtick alone', 'a ` b', 'a ` b'],
  ['not over lines', 'a `b\nc` d', 'a `b\nc` d'],
  ['a block', 'a\n```md\nb\n```\nc', 'a\n·····\n·\n···\nc'],
  ['a block with tildes around backticks', '~~~\n```\n~~~\nc', '···\n···\n···\nc'],
  ['a fence with a language within a block', '```\n```js\nb\n```\nc', '···\n·····\n·\n···\nc'],
  ['no fence, but a span', '```a``` b', '······· b'],
  ['a block without an end', 'a\n```\nb', 'a\n···\n·'],
])('%s', (_name, text, masked) => expect(shown(text)).toBe(masked));
