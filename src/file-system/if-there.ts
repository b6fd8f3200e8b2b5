import { faultCode } from './fault-code.ts';

/**
 * The result of reading a file or folder; `undefined` if it does not exist. Any other error is
 * thrown: a disk that cannot be read is not an empty one.
 */
export const ifThere = async <Read>(reading: Promise<Read>): Promise<Read | undefined> => {
  try {
    return await reading;
  } catch (error) {
    if (faultCode(error) === 'ENOENT') return undefined;
    throw error;
  }
};
