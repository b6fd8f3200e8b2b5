import { siteHref, type BaseUrl } from '../url/base-url.ts';
import { sitePaths } from '../url/site-path.ts';
import type { SoundHost } from '../url/sound-address.ts';
import { contentPolicy } from './content-policy.ts';

/** What the headers of a site depend on. */
export interface HeaderSettings {
  /** `sha256-…` of each inline script of its pages. */
  readonly scriptHashes?: readonly string[];
  /** For how many days browsers may use https only (HSTS, RFC 6797); absent if that is not promised. */
  readonly hstsDays?: number | undefined;
  /** The origin from which sounds may come, besides the site itself. */
  readonly soundHost?: SoundHost | undefined;
}

const secondsOfDay = 86_400;

/** Headers for the paths that match a pattern: `*` is any text, `:name` one segment. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Features that no page uses. Sharing and copying a link stay allowed; the page's buttons need
 * them.
 */
const unusedFeatures = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/**
 * For every response; each page states its own exact policy in a meta element, and a browser applies
 * both.
 */
const everywhere = ({
  scriptHashes,
  hstsDays,
  soundHost,
}: HeaderSettings): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': contentPolicy(scriptHashes, soundHost),
  ...(hstsDays !== undefined && {
    'Strict-Transport-Security': `max-age=${hstsDays * secondsOfDay}`,
  }),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': unusedFeatures.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  /** For browsers without support for `frame-ancestors`. */
  'X-Frame-Options': 'DENY',
});

const forEver = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** The names of these files, or of their folder, contain a hash of their bytes. */
const hashedFiles = [
  sitePaths.script('*'),
  sitePaths.picture('*'),
  sitePaths.smallSound('*'),
  `${sitePaths.searchFolder(':folder')}*`,
];

const contentTypes: readonly (readonly [path: string, type: string])[] = [
  ['/*.txt', 'text/plain; charset=utf-8'],
  ['/*.ics', 'text/calendar; charset=utf-8'],
  ['/*atom.xml', 'application/atom+xml; charset=utf-8'],
  ['/*feed.json', 'application/feed+json; charset=utf-8'],
  ['/*podcast.xml', 'application/rss+xml; charset=utf-8'],
  ['/*cac-muc.json', 'application/json+chapters; charset=utf-8'],
  [sitePaths.webManifest, 'application/manifest+json'],
];

/** Texts that a page has too: search engines shall show the page. */
const copies = ['/*ban-in.txt', '/*loi-doc.txt'];

/**
 * The headers of the site as data, below the path of the base URL. No two rules for one path set
 * the same header, because hosts handle that differently (Cloudflare joins the values with a
 * comma). For the same reason there is no general `Cache-Control`: paths without a rule have the
 * hosts' own default, `public, max-age=0, must-revalidate`, which revalidates at each visit like
 * `no-cache`. At most one `*` in a path; Cloudflare supports no more.
 */
export const headerRules = (base: BaseUrl, settings: HeaderSettings = {}): readonly HeaderRule[] =>
  [
    { path: '/*', headers: everywhere(settings) },
    ...contentTypes.map(([path, type]) => ({ path, headers: { 'Content-Type': type } })),
    ...copies.map((path) => ({ path, headers: { 'X-Robots-Tag': 'noindex' } })),
    ...hashedFiles.map((path) => ({ path, headers: forEver })),
    { path: sitePaths.serviceWorker, headers: { 'Cache-Control': 'no-cache' } },
    { path: sitePaths.emergencies, headers: { 'Cache-Control': 'no-store' } },
  ].map(({ path, headers }) => ({ path: siteHref(base, path), headers }));
