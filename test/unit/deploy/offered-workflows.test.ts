import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

/*
 * The workflows that `docs/deploy` offers instead of the one for GitHub Pages do the same until
 * they publish the site.
 */

interface Step {
  readonly uses?: string;
  readonly run?: string;
  /** If set explicitly, `bash` stops when any part of a pipe fails. */
  readonly shell?: string;
}

interface Workflow {
  readonly on: object;
  readonly concurrency: object;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

const read = (path: string): string => readFileSync(path, 'utf8');

const isHandOver = ({ uses = '' }: Step): boolean => uses.startsWith('actions/upload-');

const jobOf = ({ jobs }: Workflow, name: string): object => {
  const { steps = [], ...job } = jobs[name] ?? {};
  return { ...job, steps: steps.filter((step) => !isHandOver(step)) };
};

/** When the site is published, and how. */
const [times, ours] = ['publish', 'station'].map(
  (name) => parse(read(`.github/workflows/${name}.yml`)) as Workflow,
) as [Workflow, Workflow];

const hosts = ['netlify', 'cloudflare', 'vercel'].map((host) => `docs/deploy/${host}.yml`);

describe.each(hosts)('%s', (path) => {
  const offered = parse(read(path)) as Workflow;

  test('begins at the same times, one after another, and takes the same wishes', () => {
    expect(offered.on).toEqual(times.on);
    expect(offered.concurrency).toEqual(times.concurrency);
  });

  test.each(['due', 'build'])('has the job %s', (name) => {
    expect(offered.jobs[name]?.steps.length).toBeGreaterThan(0);
    expect(jobOf(offered, name)).toEqual(jobOf(ours, name));
  });

  test('fails where the first half of a pipe fails', () => {
    const steps = Object.values(offered.jobs).flatMap((job) => job.steps);
    const piped = steps.filter(({ run = '' }) => /\s\|\s/u.test(run));
    expect(piped.map(({ shell }) => shell)).toEqual(['bash']);
  });
});

test('GitLab: a loss is accepted by its number, and no other way', () => {
  const { build } = parse(read('docs/deploy/gitlab-ci.yml')) as { build: { script: string[] } };
  expect(build.script.join('\n')).toContain('${ACCEPT_LOSS:+--accept-loss "$ACCEPT_LOSS"}');
});
