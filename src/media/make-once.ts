/**
 * The result of `make` for these inputs, possibly kept from an earlier run. Both must be valid JSON.
 */
export type MakeOnce = <Made>(from: unknown, make: () => Made | Promise<Made>) => Promise<Made>;

/** Without a cache: everything is made. */
export const makeAlways: MakeOnce = async (_from, make) => make();
