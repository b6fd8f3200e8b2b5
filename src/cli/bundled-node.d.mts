/** The types of `bundled-node.mjs`, which old Node versions run. */
export declare const bundledNode: (program: string) => string | undefined;
