/** The program as a station depends on it. */
export interface ProgramSource {
  readonly name: string;
  readonly version: string;
  /** For `dependencies` of package.json: a version, an address, or `file:` and a path. */
  readonly spec: string;
  /** The repository with the reusable workflow, `owner/name`; `undefined` if none is named. */
  readonly project: string | undefined;
}

/** The commands that a station calls as `npm run …`. */
export const stationScripts = [
  'build',
  'start',
  'check',
  'new',
  'nhap',
  'sap-nhap',
  'sua',
  'kich-ban',
  'duyet',
  'gui',
  'publish',
  'rollback',
  'ky',
  'verify',
  'merge',
  'phat',
] as const;

type PackageFile = Readonly<Record<string, unknown>> & {
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
};

/** Whether a dependency is a file outside the station, which other machines lack. */
const isElsewhere = (spec: string | undefined): boolean => spec?.startsWith('file:..') === true;

/**
 * A station's `package.json`.
 *
 * @param existing the file that npm has already written there; its values are kept, except a
 * dependency that only this machine has
 */
export const stationPackage = (
  { name, spec }: ProgramSource,
  station: string,
  existing: PackageFile = {},
): string => {
  const scripts = Object.fromEntries(stationScripts.map((each) => [each, `${name} ${each}`]));
  const installed = existing.dependencies?.[name];
  const merged = {
    name: station,
    private: true,
    ...existing,
    scripts: { ...scripts, ...existing.scripts },
    dependencies: {
      ...existing.dependencies,
      [name]: installed === undefined || isElsewhere(installed) ? spec : installed,
    },
  };
  return `${JSON.stringify(merged, null, 2)}\n`;
};
