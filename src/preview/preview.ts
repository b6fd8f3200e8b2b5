import { createPreviewServer, type ServerOptions } from './preview-server.ts';
import { watchFolders } from './watch-folders.ts';

/** How a build of the preview ended. */
export interface BuildResult {
  readonly isBuilt: boolean;
  /** What the build reported; empty when nothing was wrong. */
  readonly report: string;
}

export interface PreviewOptions extends ServerOptions {
  /** Builds the site for an address; must not throw. */
  readonly build: (baseUrl: string) => Promise<BuildResult>;
  /** Folders whose changes start a new build. */
  readonly watched: readonly string[];
  readonly say: (line: string) => void;
}

/** Long enough for an editor to finish writing a file. */
const settleTime = 60;

/**
 * Serves the site and builds it again whenever something changes. Each build is a separate
 * process, so neither a fault in the content nor one in a layout can end the server; the browser
 * shows the fault and returns to the page once it is mended.
 */
export const startPreview = async ({
  build,
  watched,
  say,
  ...where
}: PreviewOptions): Promise<{ close: () => Promise<void> }> => {
  const server = await createPreviewServer(where);
  let isBuilding = false;
  let isStale = false;

  const rebuild = async (): Promise<void> => {
    if (isBuilding) {
      isStale = true;
      return;
    }
    isBuilding = true;
    do {
      isStale = false;
      const { isBuilt, report } = await build(server.url);
      if (report) say(report.trimEnd());
      if (isBuilt) say('Đã cập nhật bản xem trước.');
      server.show(isBuilt ? undefined : report);
    } while (isStale);
    isBuilding = false;
  };

  let timer: NodeJS.Timeout | undefined;
  const watcher = await watchFolders(
    watched,
    () => {
      clearTimeout(timer);
      timer = setTimeout(() => void rebuild(), settleTime);
    },
    ({ message }) =>
      say(
        `Không theo dõi được mọi thay đổi (${message}); trang không tự cập nhật thì chạy lại lệnh này.`,
      ),
  );
  await rebuild();
  say(`Xem trước tại ${server.url} (nhấn Ctrl+C để dừng).`);
  return {
    close: async () => {
      clearTimeout(timer);
      await watcher.close();
      await server.close();
    },
  };
};
