import type { LoadJson } from '../../../src/search/query/index-reader.ts';

/** Reads files below a folder. What is not there, or no answer at all, is an error. */
export const loadFrom =
  (folder: string): LoadJson =>
  async (path) => {
    const answer = await fetch(folder + path);
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return answer.json();
  };
