import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';

/* Lighthouse is not a dependency: npm downloads it for the run. */

const version = '13.5.0';
const command = ['exec', '--yes', `--package=lighthouse@${version}`, '--', 'lighthouse'];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const metrics = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
];
const millisecondsAllowed = 150_000;

interface Audit {
  readonly id: string;
  readonly title: string;
  readonly score: number | null;
  readonly displayValue?: string;
}

interface LighthouseReport {
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly score: number | null;
        readonly auditRefs: readonly { id: string; weight: number }[];
      }
    >
  >;
  readonly audits: Readonly<Record<string, Audit>>;
}

/** Lighthouse's result for a page. */
export interface LighthouseResult {
  /** Performance, accessibility, best practices, search engines: up to 100 each. */
  readonly scores: readonly number[];
  /** First paint, largest paint, blocking time and layout shift, in Lighthouse's notation. */
  readonly metrics: readonly string[];
  /** Each audit without the full score, with its message; `*` marks those that cost points. */
  readonly complaints: readonly string[];
}

/**
 * Not in this process, which serves the pages meanwhile; `undefined` if it fails. After a timeout
 * all its processes get SIGINT, on which Lighthouse closes its browser.
 */
const run = (words: readonly string[]): Promise<string | undefined> =>
  new Promise((done) => {
    const child = spawn('npm', [...command, ...words], {
      cwd: tmpdir(),
      detached: true,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const stop = (): void => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGINT');
    };
    const timer = setTimeout(stop, millisecondsAllowed);
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
    child.on('error', () => done(undefined));
    child.on('close', (status) => {
      clearTimeout(timer);
      done(status === 0 ? output : undefined);
    });
  });

/** Whether npm can download and start it. */
export const hasLighthouse = async (): Promise<boolean> =>
  (await run(['--version']))?.trim() === version;

const complaintsOf = ({ categories: found, audits }: LighthouseReport): string[] => {
  const weights = new Map(
    Object.values(found)
      .flatMap(({ auditRefs }) => auditRefs)
      .map(({ id, weight }) => [id, weight]),
  );
  return Object.values(audits)
    .filter(({ score }) => score !== null && score < 1)
    .map(({ id, score, displayValue }) => {
      const mark = (weights.get(id) ?? 0) > 0 ? '*' : '';
      return `${id}${mark} ${score}${displayValue === undefined ? '' : ` (${displayValue})`}`;
    });
};

/**
 * One run for a page of this machine, on a simulated phone; `undefined` if it fails or takes too
 * long.
 */
export const lighthouseOf = async (
  url: string,
  browserPath: string,
): Promise<LighthouseResult | undefined> => {
  const output = await run([
    url,
    `--chrome-path=${browserPath}`,
    '--quiet',
    '--output=json',
    `--only-categories=${categories.join(',')}`,
    '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
  ]);
  if (output === undefined) return undefined;
  const report = JSON.parse(output) as LighthouseReport;
  return {
    scores: categories.map((name) => Math.round((report.categories[name]?.score ?? 0) * 100)),
    metrics: metrics.map((id) => report.audits[id]?.displayValue ?? '?'),
    complaints: complaintsOf(report),
  };
};
