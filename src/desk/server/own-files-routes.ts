import { readFile } from 'node:fs/promises';
import { bundleScript } from '../../assets/bundle-scripts.ts';
import { ownFile, ownModule } from '../../own-files/own-files.ts';
import { deskFiles } from './desk-page.ts';
import type { Route } from './route.ts';

const get = (path: string, type: string, read: () => Promise<string>): Route => ({
  method: 'GET',
  path,
  most: 0,
  answer: async () => ({ status: 200, type: `${type}; charset=utf-8`, bytes: await read() }),
});

/** The style sheets by parts of the desk, in the order in which they count. */
const sheets = [
  'desk',
  'editing/findings',
  'review/review',
  'list/week',
  'publish/publish',
  'registers/registers',
] as const;

const styles = async (): Promise<string> =>
  (
    await Promise.all(
      sheets.map((name) => readFile(ownFile(`src/desk/client/${name}.css`), 'utf8')),
    )
  ).join('\n');

/** The script and the style sheet of the desk; the script is bundled once. */
export const ownFilesRoutes = (): readonly Route[] => {
  let script: Promise<string> | undefined;
  const bundled = (): Promise<string> =>
    (script ??= bundleScript(ownModule('src/desk/client/desk.ts'), { name: 'ban' }).then(
      ({ bytes }) => bytes,
    ));
  return [
    get(deskFiles.script, 'text/javascript', bundled),
    get(deskFiles.style, 'text/css', styles),
  ];
};
