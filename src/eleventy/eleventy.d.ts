declare module '@11ty/eleventy' {
  /** The part of Eleventy's configuration that this project uses. */
  export interface UserConfig {
    addTemplate(
      inputPath: string,
      render: (data: never) => string,
      data: Readonly<Record<string, unknown>>,
    ): void;
    addPassthroughCopy(paths: Readonly<Record<string, string>>, options?: object): void;
    setUseGitIgnore(use: boolean): void;
    setQuietMode(quiet: boolean): void;
    setTemplateFormats(formats: readonly string[]): void;
    setFreezeReservedData(freeze: boolean): void;
  }

  export class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        configPath: string;
        quietMode: boolean;
        config: (eleventy: UserConfig) => void;
      },
    );
    disableLogger(): void;
    write(): Promise<unknown>;
  }
}

declare module '@11ty/eleventy-dev-server' {
  interface DevServerOptions {
    port: number;
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
    readonly server: { listen(address: { port: number; host: string }): void };
    serve(port: number): void;
    ready(): Promise<void>;
    reload(event: { files: readonly string[]; build: object }): void;
    getServerUrl(host: string): string;
    close(): Promise<void>;
  }
}
