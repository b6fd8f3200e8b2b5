declare module 'commonmark-spec' {
  /** An example of the specification: what is written, and what comes of it. */
  interface Example {
    readonly markdown: string;
    readonly html: string;
    readonly section: string;
    /** From 1. */
    readonly number: number;
  }
  export const tests: readonly Example[];
}
