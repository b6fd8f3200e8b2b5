import type { ProgramSource } from './station-package.ts';

/** The reusable workflow, where it is kept in the repository of the program and of a station. */
export const reusableWorkflow = '.github/workflows/station.yml';

/**
 * The workflow of a station: when its site is published.
 *
 * @returns a workflow that calls the one of the program's project, in the same version; a copy in the
 * station's own folder if no repository is named
 */
export const stationWorkflow = ({ project, version }: ProgramSource): string => {
  const called =
    project === undefined ? `./${reusableWorkflow}` : `${project}/${reusableWorkflow}@v${version}`;
  return `name: dang-trang
on:
  push: { branches: [main] }
  schedule: [{ cron: '7,37 * * * *' }]
  workflow_dispatch: { inputs: { first: { description: 'Lần đăng đầu tiên', type: boolean } } }
permissions: { contents: read, pages: write, id-token: write }
concurrency: { group: dang-trang }
jobs:
  dang-trang:
    uses: ${called}
    with: { first: '\${{ inputs.first || false }}' }
`;
};
