/** Characters that end a line for some program, or hide in a terminal. */
const control = /\p{Cc}/u;

/**
 * Files in the form that programs read from standard input, one on each line.
 *
 * @throws TypeError if a name would be read as two, or as none
 */
export const fileLines = (files: readonly string[]): string => {
  const unfit = files.find((file) => file === '' || control.test(file));
  if (unfit !== undefined) throw new TypeError(`no line: ${JSON.stringify(unfit)}`);
  return files.map((file) => `${file}\n`).join('');
};

/** Whether a line names a file within the site's folder. */
export const isFileLine = (line: string): boolean =>
  line !== '' && !control.test(line) && !/\\|^\/|\/\/|(?:^|\/)\.{1,2}(?:\/|$)/u.test(line);
