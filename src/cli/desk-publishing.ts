import { dirname, isAbsolute, join, sep } from 'node:path';
import type { KeptSettings } from '../desk/keeping/desk-settings.ts';
import type { Overview } from '../desk/overview/overview.ts';
import { publishJob } from '../desk/publishing/publish-job.ts';
import type { PublishMethod } from '../desk/publishing/publish-method.ts';
import type { DeskPublishing } from '../desk/routes/desk-context.ts';
import { DeskRefusal } from '../desk/routes/question.ts';
import { gitFolderOf } from '../desk/sending/git-folder.ts';
import { remoteSettings } from '../desk/sending/remote-of.ts';
import { vietnamMoment } from '../dates/vietnam-clock.ts';
import { folderMethod } from './folder-method.ts';
import { gitMethod, hostOf } from './git-method.ts';
import type { Folder } from './options.ts';
import { tokenKeyring } from './token-keyring.ts';

/** What publishing from the desk needs of the running desk. */
export interface PublishingPlace {
  readonly content: Folder;
  /** The folder of the desk beside the content. */
  readonly folder: string;
  readonly settings: KeptSettings;
  readonly overview: () => Promise<Overview | undefined>;
  readonly now: () => Date;
  /** As typed. */
  readonly nowFlag: string | undefined;
  readonly refresh: () => void;
}

const titleOf = (text: string): string => /^title:\s*(.+)$/mu.exec(text)?.[1] ?? '';

const gitPlaceOf = async (content: string) => {
  const folder = await gitFolderOf(content);
  const settings = folder && (await remoteSettings(folder).catch(() => undefined));
  return folder && settings && { folder, settings };
};

/** A folder where a site may be published: never one with the content in it, or within it. */
const assertFolder = (folder: string, content: string): void => {
  const isAround = `${content}${sep}`.startsWith(`${folder.replace(/[/\\]+$/u, '')}${sep}`);
  const isWithin = `${folder}${sep}`.startsWith(`${content}${sep}`);
  if (isAbsolute(folder) && !isAround && !isWithin) return;
  throw new DeskRefusal(
    422,
    'Chỗ đăng phải là một thư mục riêng, ghi từ gốc (như D:\\trang-tin hoặc /srv/trang-tin), không chứa bài và không nằm trong thư mục bài.',
  );
};

/** Publishing from the desk: by Git where the content is in a repository, else into a folder. */
export const deskPublishing = (place: PublishingPlace): DeskPublishing => {
  const { content, folder: own, settings, overview, now, nowFlag, refresh } = place;
  const output = join(own, 'trang');
  const method = async (): Promise<PublishMethod> => {
    const [known, { folder }] = [await overview(), await settings.read()];
    const common = { content: content.path, output, site: known?.site ?? '', now: nowFlag };
    const gitPlace = folder === undefined ? await gitPlaceOf(content.path) : undefined;
    if (!gitPlace) {
      const standard = join(dirname(content.path), 'trang-da-dang');
      return folderMethod({ ...common, folder: folder ?? standard });
    }
    const faulty = new Set(
      (known?.texts ?? [])
        .filter(({ must, state }) => must > 0 && state !== 'draft')
        .map(({ path }) => path),
    );
    return gitMethod({
      ...common,
      ...gitPlace,
      known: join(own, 'trang-ngoai'),
      rules: known?.approval,
      isFaulty: (path) => faulty.has(path),
    });
  };
  return {
    job: publishJob({
      method,
      settings,
      now: () => vietnamMoment(now()),
      onContent: refresh,
      titleOf,
      /** Looking at the outer site never keeps a closed program running. */
      pause: (milliseconds) => new Promise((done) => void setTimeout(done, milliseconds).unref()),
    }),
    place: async () => (await method()).place,
    keepToken: async (token) => {
      const gitPlace = await gitPlaceOf(content.path);
      const host = hostOf(gitPlace?.settings.url ?? '');
      if (host === '') throw new DeskRefusal(422, 'Nơi gửi bài này không cần khóa.');
      const keyring = tokenKeyring();
      await keyring.keep(host, token);
      return keyring.place;
    },
    setFolder: async (folder) => {
      if (folder !== undefined) assertFolder(folder, content.path);
      await settings.set({ folder });
    },
  };
};
