declare module '@11ty/eleventy' {
  /** The part of Eleventy's configuration that this project uses. */
  export interface UserConfig {
    /** The reports on slow steps, by group. */
    readonly benchmarks: Readonly<
      Record<'config' | 'aggregate', { setMinimumThresholdPercent(percent: number): void }>
    >;
    addTemplate(
      inputPath: string,
      render: (data: never) => string,
      data: Readonly<Record<string, unknown>>,
    ): void;
    on(event: 'eleventy.after', handler: () => Promise<void>): void;
    setDataDirectory(folder: string): void;
    setInputDirectory(folder: string): void;
    setOutputDirectory(folder: string): void;
    setIncludesDirectory(folder: string): void;
    setUseGitIgnore(use: boolean): void;
    setQuietMode(quiet: boolean): void;
    setTemplateFormats(formats: readonly string[]): void;
  }

  export class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        configPath: false;
        quietMode: boolean;
        config: (eleventy: UserConfig) => void;
      },
    );
    disableLogger(): void;
    write(): Promise<unknown>;
  }
}

declare module '@11ty/eleventy-dev-server' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  export interface DevServerOptions {
    port: number;
    portReassignmentRetryCount: number;
    liveReload: boolean;
    domDiff: boolean;
    pathPrefix: string;
    messageOnStart: () => false;
    onRequest: Readonly<
      Record<
        string,
        (request: { url: URL }) => { status: number; headers: object; body: string } | undefined
      >
    >;
    logger: Readonly<Record<'info' | 'log' | 'error', (message: string) => void>>;
  }

  export default class EleventyDevServer {
    constructor(name: string, folder: string, options: DevServerOptions);
    readonly dir: string;
    readonly server: { listen(address: { port: number; host: string }): void };
    serve(port: number): void;
    ready(): Promise<void>;
    reload(event: { files: readonly string[]; build: object }): void;
    getServerUrl(host: string): string;
    close(): Promise<void>;
    _serverListen(port: number): void;
    _serverErrorHandler(): void;
    onRequestHandler(request: IncomingMessage, response: ServerResponse): Promise<void>;
    getOutputDirFilePath(path: string, name?: string): string;
  }
}
