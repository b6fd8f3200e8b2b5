import { join } from 'node:path';
import { approvalMarkOf, type ApprovedText } from '../content/approval/approval-mark.ts';
import { checksumOfFile } from '../file-system/checksum.ts';
import { ifThere } from '../file-system/if-there.ts';

/**
 * The mark of a text with the files that it names, read from the disk.
 *
 * @param contentFolder the folder of `media/`
 */
export const approvedMark = async (text: ApprovedText, contentFolder: string): Promise<string> => {
  const sums = new Map<string, string>();
  for (const path of text.media) {
    const sum = await ifThere(checksumOfFile(join(contentFolder, ...path.split('/'))));
    if (sum) sums.set(path, sum.sha256);
  }
  return approvalMarkOf(text, (path) => sums.get(path));
};
