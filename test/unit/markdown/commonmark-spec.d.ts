declare module 'commonmark-spec' {
  /** An example of the specification: the source and the result. */
  interface Example {
    readonly markdown: string;
    readonly html: string;
    readonly section: string;
    /** From 1. */
    readonly number: number;
  }
  export const tests: readonly Example[];
}
