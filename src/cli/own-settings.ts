import { statSync } from 'node:fs';
import { join } from 'node:path';
import { largestText } from '../content/read/file-kinds.ts';
import { parseRegister } from '../content/parse/parse-register.ts';
import type { SiteSettings } from '../content/schema/site-schema.ts';
import { readUnlinked } from '../file-system/unlinked-file.ts';
import { faultCode } from '../file-system/fault-code.ts';
import { OperationError } from '../operation/operation-error.ts';
import type { Folder } from './options.ts';

const settingsFile = 'site.yaml';

/** @throws OperationError `CONTENT_FOLDER` if the folder does not exist */
const settingsBytes = ({ path, label }: Folder): Uint8Array | undefined => {
  try {
    statSync(path);
    return readUnlinked(join(path, settingsFile), largestText.register);
  } catch (error) {
    if (faultCode(error) === 'ENOENT' && !String(error).includes(settingsFile)) {
      throw new OperationError('CONTENT_FOLDER', { folder: label }, { cause: error });
    }
    return undefined;
  }
};

/** The name of the settings of a content folder in messages. */
export const settingsLabel = ({ label }: Folder): string => `${label}/${settingsFile}`;

/**
 * The settings in a content folder's `site.yaml`, without reading anything else; `undefined` if
 * there is no such file.
 *
 * @throws OperationError `CONTENT_FOLDER` if the folder does not exist, `CONTENT_FAULTY` if the file
 * has a fault
 */
export const ownSettings = (folder: Folder): SiteSettings | undefined => {
  const bytes = settingsBytes(folder);
  if (bytes === undefined) return undefined;
  const file = settingsLabel(folder);
  const source = { kind: 'register', path: settingsFile, file, bytes, size: bytes.length } as const;
  const { value } = parseRegister(source, settingsFile);
  if (!value) throw new OperationError('CONTENT_FAULTY', { file });
  return value;
};
