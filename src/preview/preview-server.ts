import { faultPage, type FaultPageLook } from '../../layouts/fault-page.ts';
import { LocalServer } from './local-server.ts';

export interface PreviewServer {
  /** The address of the home page. */
  readonly url: string;
  /** Shows the new site, or the report of a failed build, in every open browser. */
  readonly show: (failure: string | undefined) => void;
  readonly close: () => Promise<void>;
}

export interface ServerOptions {
  readonly folder: string;
  readonly port: number;
  /** The path of the site, such as `/` or `/tin/`. */
  readonly path: string;
  /** How the page looks that stands in the place of the site while its build fails. */
  readonly faultLook: FaultPageLook;
}

const isPage = (path: string): boolean => path.endsWith('/') || path.endsWith('.html');

/**
 * A server with live reload for a folder; uses the next free port where the port is taken.
 *
 * @throws OperationError `PORTS_TAKEN` or `PORT_FORBIDDEN` when no port is available
 */
export const createPreviewServer = async ({
  folder,
  port,
  path,
  faultLook,
}: ServerOptions): Promise<PreviewServer> => {
  let failed: string | undefined;
  const server = new LocalServer(folder, {
    port,
    liveReload: true,
    domDiff: false,
    pathPrefix: path,
    messageOnStart: () => false,
    onRequest: {
      '/*': ({ url }) =>
        failed === undefined || !isPage(url.pathname)
          ? undefined
          : {
              status: 500,
              headers: { 'Content-Type': 'text/html; charset=utf-8' },
              body: String(faultPage(failed, faultLook)),
            },
    },
    logger: { info: () => {}, log: () => {}, error: () => {} },
  });
  await server.listen(port);
  return {
    url: server.getServerUrl('localhost'),
    show: (failure) => {
      failed = failure;
      server.reload({ files: [], build: {} });
    },
    close: () => server.close(),
  };
};
