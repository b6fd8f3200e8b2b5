/** The package has types, but does not declare where. */
declare module 'doiuse' {
  import type { AcceptedPlugin } from 'postcss';

  const doiuse: (options: {
    readonly browsers: string[];
    readonly onFeatureUsage: (usage: never) => void;
  }) => AcceptedPlugin;
  // oxlint-disable-next-line import/no-default-export -- the package's own form
  export default doiuse;
}
