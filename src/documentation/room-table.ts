import { rooms, type Room } from '../architecture.ts';
import { withPart } from './marked-part.ts';

const begin = '<!-- the folders: made by npm run docs from src/architecture.ts -->';
const end = '<!-- end of the folders -->';

const shortName = (path: string): string =>
  path.replace(/^type:/u, 'types of ').replaceAll('src/', '');

const row = ({ path, holds, mayImport }: Room): string =>
  `| \`${path}\` | ${holds} | ${mayImport.length === 0 ? 'nothing of ours' : mayImport.map(shortName).join(', ')} |`;

/**
 * docs/architecture.md with its table of folders replaced between two marks.
 *
 * @throws Error if the marks are missing
 */
export const withRoomTable = (page: string): string =>
  withPart(
    page,
    begin,
    end,
    ['| folder | holds | may import |', '| --- | --- | --- |', ...rooms.map(row)].join('\n'),
  );
