/**
 * A part that was changed, with the lines of the old text wherever these lines did not change, so
 * that they stay as an editor wrote them.
 *
 * @param old the old text, its lines in our way of writing, and the new text in it
 */
export const withKeptLines = (
  old: { readonly written: string; readonly form: string },
  form: string,
): string => {
  const written = old.written.split('\n');
  const before = old.form.split('\n');
  const after = form.split('\n');
  if (written.length !== before.length) return form;
  const least = Math.min(before.length, after.length);
  let head = 0;
  while (head < least && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < least - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return [
    ...written.slice(0, head),
    ...after.slice(head, after.length - tail),
    ...written.slice(written.length - tail),
  ].join('\n');
};
