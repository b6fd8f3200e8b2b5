import { arch, platform } from 'node:os';
import { packageVersion } from '../../own-files/own-files.ts';

/** The package with the encoders that npm installs for this system; each version of sharp pins it. */
const prebuilt = `@img/sharp-${platform()}-${arch()}`;

const isPrebuilt = (): boolean => {
  try {
    return packageVersion(prebuilt) === packageVersion('sharp');
  } catch {
    return false;
  }
};

let versions: Promise<string> | undefined;

const findVersions = async (): Promise<string> => {
  if (isPrebuilt()) return `${prebuilt} ${packageVersion(prebuilt)}`;
  const { default: sharp } = await import('sharp');
  return JSON.stringify(sharp.versions);
};

/**
 * The versions of the encoders of pictures: others produce other bytes, which must not mix. Sharp
 * itself, which takes 0.1 s of the processor to load, is asked only if it uses the system's
 * encoders.
 */
export const encoderVersions = (): Promise<string> => (versions ??= findVersions());
