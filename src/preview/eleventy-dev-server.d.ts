declare module '@11ty/eleventy-dev-server' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  export interface DevServerOptions {
    port: number;
    portReassignmentRetryCount: number;
    liveReload: boolean;
    domDiff: boolean;
    pathPrefix: string;
    messageOnStart: () => false;
    onRequest: object;
    logger: Readonly<Record<'info' | 'log' | 'error', (message: string) => void>>;
  }

  export default class EleventyDevServer {
    constructor(name: string, folder: string, options: DevServerOptions);
    readonly options: { readonly pathPrefix: string };
    readonly server: { listen(address: { port: number; host: string }): void };
    /** The websocket server (`ws`), which calls this before it accepts a connection. */
    readonly updateServer: {
      readonly options: { verifyClient?: (client: { readonly req: IncomingMessage }) => boolean };
    };
    setupReloadNotifier(): void;
    serve(port: number): void;
    ready(): Promise<void>;
    reload(event: { files: readonly string[]; build: object }): void;
    getServerUrl(host: string): string;
    close(): Promise<void>;
    _serverListen(port: number): void;
    _serverErrorHandler(): void;
    onRequestHandler(request: IncomingMessage, response: ServerResponse): Promise<void>;
    eleventyProjectMiddleware(request: IncomingMessage, response: ServerResponse): void;
  }
}
