import { faultPage, type FaultPageLook } from '../../layouts/fault-page.ts';
import type { Answer } from '../resident-site/answer.ts';
import type { Failed } from '../resident-site/asked-and-said.ts';
import { LocalServer } from './local-server.ts';

export interface PreviewServer {
  /** The address of the home page. */
  readonly url: string;
  /** Reloads the site, or the report of its faults, in every open browser. */
  readonly show: (failure: string | undefined) => void;
  readonly close: () => Promise<void>;
}

export interface ServerOptions {
  /** The answer for an address without the path of the site. */
  readonly ask: (path: string) => Promise<Answer | Failed>;
  readonly port: number;
  /** The path of the site, such as `/` or `/tin/`. */
  readonly path: string;
  /** The only origin that may show the pages in a frame. */
  readonly framedBy?: string | undefined;
  /** The look of the page that replaces the site while it has faults. */
  readonly faultLook: FaultPageLook;
}

const isPage = (path: string): boolean => path.endsWith('/') || path.endsWith('.html');

/**
 * A server with live reload; if the port is taken, it uses the next free one.
 *
 * @throws OperationError `PORTS_TAKEN` or `PORT_FORBIDDEN` if no port is available
 */
export const createPreviewServer = async ({
  ask,
  port,
  path,
  framedBy,
  faultLook,
}: ServerOptions): Promise<PreviewServer> => {
  let failed: string | undefined;
  const pageOf = (failure: string): string => String(faultPage(failure, faultLook));
  const server = new LocalServer(
    async (address) => {
      if (failed !== undefined && isPage(address)) return { kind: 'fault', page: pageOf(failed) };
      const answer = await ask(address);
      return answer.kind === 'failed' ? { kind: 'fault', page: pageOf(answer.failure) } : answer;
    },
    framedBy,
    {
      port,
      liveReload: true,
      domDiff: false,
      pathPrefix: path,
      messageOnStart: () => false,
      logger: { info: () => {}, log: () => {}, error: () => {} },
    },
  );
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
