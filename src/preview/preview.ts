import { createPreviewServer, type ServerOptions } from './preview-server.ts';
import {
  startSiteProcess,
  type SiteCommand,
  type SiteProcess,
  type SiteState,
} from './site-holder.ts';
import { watchFolders } from './watch-folders.ts';

export interface PreviewOptions extends Omit<ServerOptions, 'ask'> {
  /** The command for the process that holds the site at an address. */
  readonly command: (baseUrl: string) => SiteCommand;
  /** After a change in these, the running process updates the site. */
  readonly content: readonly string[];
  /** After a change in these, the process is restarted. */
  readonly code: readonly string[];
  readonly say: (line: string) => void;
  /** Called when the site was read or checked again, after it was shown. */
  readonly onState?: () => void;
}

/** A preview that runs. */
export interface Preview {
  /** The address of the home page. */
  readonly url: string;
  readonly site: SiteProcess;
  readonly close: () => Promise<void>;
}

/** Long enough for an editor to finish writing a file. */
const settleTime = 60;

/** Calls back once, a little after the last of several changes. */
const settled = (onSettled: () => void) => {
  let timer: NodeJS.Timeout | undefined;
  return {
    change: (): void => {
      clearTimeout(timer);
      timer = setTimeout(onSettled, settleTime);
    },
    close: (): void => clearTimeout(timer),
  };
};

/** Prints and shows the states of a site, each once. */
const stateTeller = (
  show: (failure: string | undefined) => void,
  say: (line: string) => void,
): ((state: SiteState) => void) => {
  let [shown, said]: (string | undefined)[] = [undefined, undefined];
  return ({ failure, report, isWhole }) => {
    if (report !== said && (isWhole || failure !== undefined) && report !== '') {
      say(report.trimEnd());
      said = report;
    }
    const isNews = !isWhole || failure !== shown;
    shown = failure;
    if (isNews && failure === undefined) say('Đã cập nhật bản xem trước.');
    if (isNews) show(failure);
  };
};

/**
 * Serves the site that another process holds in memory, and shows it again whenever something
 * changes. Faults in the content or in a layout cannot end the server; the browser shows the fault
 * and returns to the page once it is mended.
 */
export const startPreview = async ({
  command,
  content,
  code,
  say,
  onState,
  ...where
}: PreviewOptions): Promise<Preview> => {
  const begun = Promise.withResolvers<void>();
  const begin = Promise.withResolvers<SiteProcess>();
  const server = await createPreviewServer({
    ...where,
    ask: async (path) => (await begin.promise).ask(path),
  });
  const tell = stateTeller(server.show, say);
  const site = startSiteProcess(command(server.url), (state) => {
    tell(state);
    onState?.();
    begun.resolve();
  });
  begin.resolve(site);
  const { refresh, restart, close } = site;
  const warn = ({ message }: Error): void =>
    say(
      `Không theo dõi được mọi thay đổi (${message}); trang không tự cập nhật thì chạy lại lệnh này.`,
    );
  const changes = [
    { folders: content, ...settled(refresh) },
    { folders: code, ...settled(restart) },
  ];
  const watchers = await Promise.all(
    changes.map(({ folders, change }) => watchFolders(folders, change, warn)),
  );
  await begun.promise;
  say(`Xem trước tại ${server.url} (nhấn Ctrl+C để dừng).`);
  return {
    url: server.url,
    site,
    close: async () => {
      for (const each of changes) each.close();
      for (const watcher of watchers) await watcher.close();
      close();
      await server.close();
    },
  };
};
