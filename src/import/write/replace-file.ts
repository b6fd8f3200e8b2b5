import * as content from '../../content/edit/write-file.ts';
import { Refusal } from '../refusal.ts';

/**
 * Replaces a file whole. A folder that cannot be written is an error of the machine.
 *
 * @throws Refusal where a link or a folder is in its place
 */
export const replaceFile = async (path: string, label: string, text: string): Promise<void> => {
  try {
    await content.replaceFile(path, text);
  } catch (error) {
    if (!(error instanceof content.WritePlaceError)) throw error;
    throw new Refusal(`${label} là liên kết tắt hoặc thư mục; thay bằng một tệp thật`);
  }
};
