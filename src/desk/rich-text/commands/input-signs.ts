import { inputRules, wrappingInputRule } from 'prosemirror-inputrules';
import type { Plugin } from 'prosemirror-state';
import { nodeType } from './key-commands.ts';

/** A list begins where a line begins with `- ` or `1. `, as in Word. */
export const inputSigns = (): Plugin =>
  inputRules({
    rules: [
      wrappingInputRule(/^\s*([-*+])\s$/u, nodeType('bullet_list')),
      wrappingInputRule(/^(\d{1,2})\.\s$/u, nodeType('ordered_list'), ([, number]) => ({
        start: Number(number),
      })),
    ],
  });
