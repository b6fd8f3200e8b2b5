import { faultCode } from './fault-code.ts';

/**
 * What is read of a file or folder; `undefined` where there is none. Any other fault is thrown: a
 * disk that cannot be read is no empty one.
 */
export const ifThere = async <Read>(reading: Promise<Read>): Promise<Read | undefined> => {
  try {
    return await reading;
  } catch (error) {
    if (faultCode(error) === 'ENOENT') return undefined;
    throw error;
  }
};
