import { describe, expect, test } from 'vitest';
import { faults, type FaultCode } from '../../../src/content/faults/catalogue.ts';
import type { FaultText } from '../../../src/content/faults/fault.ts';

const codes = Object.keys(faults) as FaultCode[];

const textOf = (code: FaultCode): FaultText => {
  const { text, example } = faults[code];
  return (text as (...details: readonly unknown[]) => FaultText)(...example);
};

/** Words that an editor types or searches for, although they are not Vietnamese. */
const terms =
  /"[^"]*"|\S*[./\\_\d]\S*|npm run \w+(?: -- --\w+)?|audioFile|soundHost|SHA-256|\w+: (?:true|…|")|true|false|stub|sortDay|date|parent|draft|category|byline|title|media|Notepad|Unicode|UTF-\d+|Word|Tab|MB|KiB|Windows|VNI|TEN|kind|publishAt|expireAt|validFrom|validTo|predecessors|ordinalNumber|ordinal|actual|planned|abbreviations|document|sessions|frontPage|translates|english|description|responsible/gu;

/** Words of five or more plain letters that Vietnamese does not have, and the jargon of programs. */
const foreign =
  /(?<!\p{L})(?:the|of|is|not|and|or|file|error|line|column|invalid|expected|unexpected|missing|value|string|object|array|null|undefined|boolean|regex|parse|parser|YAML|schema|front matter|slug|key|token|node|byte|buffer|stack|[a-z]{8,})(?!\p{L})/giu;

describe.each(codes)('%s', (code) => {
  const { message, hint } = textOf(code);
  const sentence = `${message}; ${hint}`;

  test('is in Vietnamese, without English or jargon', () => {
    expect(sentence.replaceAll(terms, ' ').match(foreign)).toBeNull();
  });

  test('holds nothing of a program', () => {
    /** `[^1]` refers to a note. */
    expect(sentence.replaceAll(/\[\^\d\]/gu, '')).not.toMatch(
      /\n|\bat \S+:\d|Error|\[object|\(\?|\^|\\[dswup]|\$\/|=>|undefined|NaN/u,
    );
  });

  test('says what is wrong and names a cure, without a full stop', () => {
    expect(message.length).toBeGreaterThan(10);
    expect(hint.length).toBeGreaterThan(7);
    expect(sentence).not.toMatch(/[.;!\s](?:; |$)|^\s|;\s*;/u);
    expect(sentence).toBe(sentence.normalize('NFC'));
  });

  test('begins with a small letter or with what it is about', () => {
    expect(message).not.toMatch(/^\p{Lu}/u);
    expect(hint).not.toMatch(/^\p{Lu}/u);
  });
});

test('a code is short, in capitals, and unique', () => {
  expect(codes.filter((code) => !/^[A-Z][A-Z0-9_]{1,24}$/u.test(code))).toEqual([]);
  expect(new Set(codes.map((code) => textOf(code).message)).size).toBe(codes.length);
});
