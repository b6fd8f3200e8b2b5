import { basename, extname } from 'node:path';
import { slugOf } from '../../url/slug.ts';
import { problem, startOfFile, type Problem } from '../problem.ts';
import { isReserved, type PathFault } from './file-kinds.ts';
import { unpublishedKindOf } from './real-kind.ts';

/** The first part of a path with a faulty name, and a valid name for it. */
const misnamed = (path: string): readonly [string, string] => {
  const parts = path.split('/').map((name, index, all) => {
    const ending = index === all.length - 1 ? extname(name) : '';
    const stem = slugOf(name.slice(0, name.length - ending.length)) || 'ten-moi';
    return [name, `${stem}${ending.toLowerCase()}`] as const;
  });
  return parts.find(([name, better]) => name !== better) ?? [basename(path), 'ten-moi'];
};

/** The problem of a file's path, with a valid path. */
export const pathProblem = (fault: PathFault, file: string, path: string): Problem => {
  const name = basename(path);
  const at = startOfFile(file);
  if (fault === 'FILE_FOLDER') return problem(fault, at, path);
  const unpublished = path.startsWith('media/') ? unpublishedKindOf(name) : undefined;
  if (fault === 'FILE_TYPE' && unpublished?.convert !== undefined) {
    return problem('MEDIA_KIND', at, name, unpublished.name, unpublished.convert);
  }
  if (fault === 'FILE_TYPE') return problem(fault, at, name);
  if (fault === 'FILE_ENDING') {
    return problem(
      fault,
      at,
      name,
      name.replace(/\.md\..*$|\.(?:md|markdown|mdown|mkd)$/iu, '.md'),
    );
  }
  if (fault === 'FILE_RESERVED') {
    const part = path.split('/').find(isReserved) ?? name;
    return problem(fault, at, part, `bai-${part.toLowerCase()}`);
  }
  return problem(fault, at, ...misnamed(path));
};
