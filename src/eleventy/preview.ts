import { watch } from 'chokidar';
import { createPreviewServer } from './preview-server.ts';

/** How a build of the preview ended. */
export interface BuildResult {
  readonly isBuilt: boolean;
  /** What the build had to say; empty when nothing was wrong. */
  readonly report: string;
}

export interface PreviewOptions {
  /** Builds the site for an address; must not throw. */
  readonly build: (baseUrl: string) => Promise<BuildResult>;
  /** Where the builds go. */
  readonly folder: string;
  /** Folders whose changes call for a new build. */
  readonly watched: readonly string[];
  readonly port: number;
  readonly say: (line: string) => void;
}

/** Long enough for an editor's program to finish writing a file. */
const settleTime = 60;

/**
 * Serves the site and builds it anew whenever something changes. Each build is a process of its
 * own, so neither a fault in the content nor one in a layout can end the server; the browser shows
 * the fault and returns to the page once it is mended.
 */
export const startPreview = async ({
  build,
  folder,
  watched,
  port,
  say,
}: PreviewOptions): Promise<{ close: () => Promise<void> }> => {
  const server = await createPreviewServer(folder, port);
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
      if (isBuilt) say('Bản xem trước đã mới.');
      server.show(isBuilt ? undefined : report);
    } while (isStale);
    isBuilding = false;
  };

  await rebuild();
  say(`Xem trước tại ${server.url} (nhấn Ctrl+C để dừng).`);

  let timer: NodeJS.Timeout | undefined;
  const watcher = watch([...watched], { ignoreInitial: true }).on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void rebuild(), settleTime);
  });
  return {
    close: async () => {
      clearTimeout(timer);
      await watcher.close();
      await server.close();
    },
  };
};
