import { expect, test } from 'vitest';
import { saysDraft } from '../../../../src/content/parse/says-draft.ts';

const draftIn = (text: string | Uint8Array): boolean =>
  saysDraft({ bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text });

test.each([
  ['YAML that cannot be read', '---\ntitle: a: b\ndraft: true\n---\n\nChữ.'],
  ['no second fence', '---\ntitle: "a\ndraft: true\n\nChữ.'],
  ['fences that Word has changed', '—-\ntitle: [\ndraft: True\n—-\n\nChữ.'],
  ['an empty line above', '\n---\ntitle: [\ndraft:   true # còn chờ\n---\n'],
  ['Windows line ends', '---\r\ntitle: [\r\ndraft: true\r\n---\r\n'],
  ['UTF-16', Buffer.from('\ufeff---\ntitle: [\ndraft: true\n---\n', 'utf16le')],
])('a draft in spite of %s', (_name, text) => expect(draftIn(text)).toBe(true));

test.each([
  ['nothing', ''],
  ['a draft that is none', '---\ndraft: false\n---\n'],
  ['two words for it', '---\ndraft: true\ndraft: false\n---\n'],
  ['a key of a group', '---\nimage:\n  draft: true\n---\n'],
  ['words of the text', '---\ntitle: [\n---\n\ndraft: true\n'],
  ['another value', '---\ndraft: trueish\n---\n'],
  ['bytes that are no text', Buffer.from([0x50, 0x4b, 3, 4, 0xff, 0xfe, 0])],
])('no draft by %s', (_name, text) => expect(draftIn(text)).toBe(false));
