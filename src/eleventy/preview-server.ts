import EleventyDevServer from '@11ty/eleventy-dev-server';
import { faultPage } from '../../layouts/fault-page.ts';

/** Drafts are served, so only this machine is answered. */
class LocalServer extends EleventyDevServer {
  _serverListen(port: number): void {
    this.server.listen({ port, host: 'localhost' });
  }
}

export interface PreviewServer {
  /** The address of the home page. */
  readonly url: string;
  /** Shows the site anew, or the report of a build that failed, in every open browser. */
  readonly show: (failure: string | undefined) => void;
  readonly close: () => Promise<void>;
}

const isPage = (path: string): boolean => path.endsWith('/') || path.endsWith('.html');

/** A server with live reload over a folder; takes the next free port where the port is taken. */
export const createPreviewServer = async (folder: string, port: number): Promise<PreviewServer> => {
  let failed: string | undefined;
  const server = new LocalServer('preview', folder, {
    port,
    liveReload: true,
    domDiff: false,
    pathPrefix: '/',
    messageOnStart: () => false,
    onRequest: {
      '/*': ({ url }) =>
        failed === undefined || !isPage(url.pathname)
          ? undefined
          : {
              status: 500,
              headers: { 'Content-Type': 'text/html; charset=utf-8' },
              body: String(faultPage(failed)),
            },
    },
    logger: { info: () => {}, log: () => {}, error: () => {} },
  });
  server.serve(port);
  await server.ready();
  return {
    url: server.getServerUrl('localhost'),
    show: (failure) => {
      failed = failure;
      server.reload({ files: [], build: {} });
    },
    close: () => server.close(),
  };
};
