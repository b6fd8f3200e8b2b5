import { join } from 'node:path';
import { deskFolder } from '../desk/keeping/running-desk.ts';
import { hideFromGit } from '../desk/keeping/kept-file.ts';
import { openSettings } from '../desk/keeping/desk-settings.ts';
import { openTypingLog } from '../desk/keeping/typing-log.ts';
import { makeTurns } from '../desk/keeping/in-turn.ts';
import { oldestKept, openVersions } from '../desk/keeping/versions.ts';
import { wasPublished } from '../desk/keeping/was-published.ts';
import type { DeskContext } from '../desk/routes/desk-context.ts';
import { DeskRefusal } from '../desk/routes/question.ts';
import type { Overview } from '../desk/overview/overview.ts';
import { deskPublishing } from './desk-publishing.ts';
import type { Preview } from '../preview/preview.ts';
import type { Folder } from './options.ts';

/** The moment of the desk, and the changes of the content that it tells its windows. */
export interface DeskClock {
  readonly now: () => Date;
  readonly changes: EventTarget;
  /** The moment as typed, for a build. */
  readonly nowFlag: string | undefined;
  /** Ends the program. */
  readonly end: () => void;
}

/** So that the last answer still arrives, in milliseconds. */
const moment = 300;

const notChecked = 'Chưa kiểm tra được bài; chữ vẫn được lưu.';

/** What the desk works with: the site of the preview, and a folder of its own beside the content. */
export const deskContext = async (
  content: Folder,
  { site, url }: Preview,
  { now, nowFlag, changes, end }: DeskClock,
): Promise<DeskContext> => {
  const folder = deskFolder(content.path);
  await hideFromGit(folder);
  const settings = openSettings(folder);
  const versions = openVersions(join(folder, 'ban-cu'));
  await versions.forgetBefore(oldestKept(now()));
  const overview = async (): Promise<Overview | undefined> => {
    const found = await site.overview();
    return found.kind === 'overview' ? found.overview : undefined;
  };
  return {
    content,
    check: async (path, text) => {
      const found = await site.check(path, text);
      if ('kind' in found) throw new DeskRefusal(503, notChecked);
      return found;
    },
    overview,
    refresh: site.refresh,
    previewUrl: url,
    now,
    inTurn: makeTurns(),
    settings,
    publishing: deskPublishing({
      content,
      folder,
      settings,
      overview,
      now,
      nowFlag,
      refresh: site.refresh,
    }),
    typingLog: openTypingLog(join(folder, 'nhat-ky')),
    versions,
    discarded: openVersions(join(folder, 'da-bo')),
    wasPublished: (path, text) => wasPublished(content.path, path, text),
    end: () => void setTimeout(end, moment),
    onChange: (callback) => {
      changes.addEventListener('change', callback);
      return () => changes.removeEventListener('change', callback);
    },
  };
};
