import type { LoadJson } from '../../../src/search/query/index-reader.ts';

/** Reads JSON files below a folder. A missing file or a failed request is an error. */
export const loadFrom =
  (folder: string): LoadJson =>
  async (path) => {
    const answer = await fetch(folder + path);
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return answer.json();
  };
