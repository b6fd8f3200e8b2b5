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
