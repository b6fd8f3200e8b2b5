import { expect, test, vi } from 'vitest';
import { formAt, formValue, nextTail, type WordForm } from '../../../src/encoding/word-forms.ts';

const formOf = (text: string, start = 0, end = text.length): WordForm => {
  let tail = 1;
  for (let at = start + 1; at < end; at += 1) tail = nextTail(tail, text.charCodeAt(at));
  return formAt(text, start, end, tail);
};

test('equal words of several texts share one form, others do not', () => {
  const form = formOf('Đại hội', 0, 3);
  expect(form).toMatchObject({ text: 'Đại', letters: 'đại' });
  expect(formOf('Hôm nay Đại', 8)).toBe(form);
  expect(formOf('đại')).not.toBe(form);
  expect(formOf('đại').tail).toBe(form.tail);
  expect(formOf('đai').tail).not.toBe(form.tail);
});

test('words with the same tail are told apart', () => {
  /** 31 times the first difference equals the second one. */
  const [one, other] = [formOf('xbA'), formOf('xa`')];
  expect(one.tail).toBe(other.tail);
  expect([one.text, other.text]).toEqual(['xbA', 'xa`']);
});

test('a question is asked once for each form, whatever its answer', () => {
  const find = vi.fn<(form: WordForm) => boolean>((form) => form.text.length > 3);
  const isLong = formValue(find);
  const other = formValue(({ letters }) => letters);
  for (let time = 0; time < 3; time += 1) {
    expect(isLong(formOf('Nghiêng'))).toBe(true);
    expect(isLong(formOf('ở'))).toBe(false);
    expect(other(formOf('Nghiêng'))).toBe('nghiêng');
  }
  expect(find).toHaveBeenCalledTimes(2);
});

test('more words than are kept are still right', () => {
  const written = (number: number): string =>
    number
      .toString(26)
      .replaceAll(/./gu, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));
  for (let number = 0; number < 70_000; number += 1) formOf(written(number));
  expect(formOf(written(7)).text).toBe(written(7));
  expect(formOf(written(69_999)).text).toBe(written(69_999));
});
