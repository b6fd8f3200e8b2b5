import { existsSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The longest files, longest first, as `.ci/run` prints them. A long file that begins last keeps
 * one core busy while the other waits, and on a fresh machine no earlier run tells which they are.
 */
const longest = [
  'test/site/incremental-edits.test.ts',
  'test/unit/content/faults.test.ts',
  'test/site/permanence-stories.test.ts',
  'test/unit/deploy/rclone/rclone-target.test.ts',
  'test/recipes/recipes.test.ts',
  'test/site/eleventy-door.test.ts',
  'test/unit/build/write-site-pages.test.ts',
  'test/unit/media/pictures/pictures.test.ts',
  'test/site/same-bytes.test.ts',
  'test/site/whole-site.test.ts',
  'test/site/generated-site.test.ts',
  'test/site/start-folder.test.ts',
  'test/unit/locks/lock-output.test.ts',
  'test/unit/proofreading/properties.test.ts',
  'test/unit/site/context/question-log.test.ts',
  'test/browser/resident.test.ts',
  'test/browser/search-client.test.ts',
];

const lost = longest.filter((file) => !existsSync(file));
if (lost.length > 0) throw new Error(`test/longest-first.ts names no file: ${lost.join(', ')}`);

/** The groups in the order in which they run: the largest last, so that only it has an end. */
const groups = ['isolated', 'engine'];

const placeOf = ({ project, moduleId }: TestSpecification): readonly [number, number] => {
  const place = longest.findIndex((file) => moduleId.endsWith(`/${file}`));
  return [groups.indexOf(project.name), place < 0 ? longest.length : place];
};

/** Runs the long files of a group before the others, which keep vitest's own order. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- this is no array
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => {
      const [group, place] = placeOf(one);
      const [otherGroup, otherPlace] = placeOf(other);
      return group - otherGroup || place - otherPlace;
    });
  }
}
