import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Job } from 'kubernetes-models/batch/v1';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { temporaryFolder } from './fixture-site.ts';
import { sampleOf, wholeTest } from '../whole-matrix.ts';

/*
 * The files of docs/deploy that GitLab and Kubernetes read, seen by tools that know their formats. Workflows of GitHub
 * are linted in workflows.test.ts.
 */

const run = promisify(execFile);

const linter = createRequire(import.meta.url)
  .resolve('gitlab-ci-local/package.json')
  .replace(/package\.json$/u, 'dist/index.js');

interface GitlabJob {
  readonly name: string;
  readonly stage: string;
  readonly needs?: readonly { readonly job: string }[];
}

let folder: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  await run('git', ['init', '--quiet', folder]);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/**
 * The jobs of a pipeline, as GitLab would make them.
 *
 * @throws if it does not match GitLab's schema, or names a job that is not there
 */
const jobsOf = async (text: string): Promise<readonly GitlabJob[]> => {
  await writeFile(join(folder, '.gitlab-ci.yml'), text);
  const { stdout } = await run(process.execPath, [linter, '--list-json'], {
    cwd: folder,
  });
  return JSON.parse(stdout) as GitlabJob[];
};

const read = (name: string): Promise<string> => readFile(join('docs/deploy', name), 'utf8');

describe('GitLab', () => {
  wholeTest('the pipeline of one machine', async () => {
    const jobs = await jobsOf(await read('gitlab-ci.yml'));
    expect(jobs.map(({ name }) => name)).toEqual(['build', 'pages']);
  });

  test('the pipeline of several: a plan, as many parts as it says, a merge', async () => {
    const jobs = await jobsOf(await read('nhieu-may-gitlab.yml'));
    expect(jobs.map(({ name }) => name)).toEqual([
      'plan',
      'part: [1/4]',
      'part: [2/4]',
      'part: [3/4]',
      'part: [4/4]',
      'merge',
      'pages',
    ]);
    expect(jobs.find(({ name }) => name === 'merge')?.needs).toMatchObject([{ job: 'part' }]);
  });

  const wrongPipelines = [
    ['a number of machines in words', 'parallel: 4', 'parallel: bốn'],
    ['a job that is not there', 'needs: [plan]', 'needs: [plann]'],
  ] as const;

  test.each(sampleOf(wrongPipelines, 2, 1))('the linter sees %s', async (_what, right, wrong) => {
    const text = await read('nhieu-may-gitlab.yml');
    expect(text).toContain(right);
    await expect(jobsOf(text.replace(right, wrong))).rejects.toThrow(/plann|parallel/u);
  });
});

describe('Kubernetes', () => {
  const jobsIn = (text: string): Job[] =>
    parseAllDocuments(text).map((document) => new Job(document.toJS() as Partial<Job>));

  test('three Jobs fit the schema', async () => {
    const jobs = jobsIn(await read('nhieu-may-kubernetes.yaml'));
    for (const job of jobs) expect(() => job.validate()).not.toThrow();
    expect(jobs.map(({ metadata }) => metadata?.labels?.['buoc'])).toEqual([
      'ke-hoach',
      'phan',
      'ghep',
    ]);
  });

  test('the Indexed Job has as many pods as parts, and so says the merge', async () => {
    const [, parts, merge] = jobsIn(await read('nhieu-may-kubernetes.yaml'));
    const shardsOf = (job: Job | undefined): string | undefined =>
      job?.spec?.template.spec?.containers[0]?.env?.find(({ name }) => name === 'SHARDS')?.value;
    expect(parts?.spec).toMatchObject({ completionMode: 'Indexed', completions: 4 });
    expect([shardsOf(parts), shardsOf(merge)]).toEqual(['4', '4']);
  });

  test.each([
    ['a mode that there is not', 'Indexed', 'indexed'],
    ['a number in words', 'completions: 4', 'completions: bốn'],
  ])('the schema sees %s', async (_what, right, wrong) => {
    const text = await read('nhieu-may-kubernetes.yaml');
    expect(text).toContain(right);
    const [, parts] = jobsIn(text.replace(right, wrong));
    expect(() => parts?.validate()).toThrow(/spec\/complet/u);
  });
});

test('every file of a shared build is named in its guide, with the commands as they are', async () => {
  const guide = await read('nhieu-may.md');
  for (const name of ['github.yml', 'gitlab.yml', 'kubernetes.yaml']) {
    expect(guide).toContain(`(nhieu-may-${name})`);
    const text = await read(`nhieu-may-${name}`);
    expect(text).toMatch(/--plan-only[, ]+ke-hoach\.jsonl/u);
    expect(text).toMatch(/--shard .*--plan ke-hoach\.jsonl/u);
    expect(text).toContain('npm run merge -- ');
  }
});
