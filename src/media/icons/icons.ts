import { sitePaths, type SitePath } from '../../url/site-path.ts';
import { iconSvg, type MarkLook } from './icon-drawing.ts';

/** An icon in the web manifest. */
export interface ManifestIcon {
  readonly path: SitePath;
  /** `192x192`, or `any`. */
  readonly sizes: string;
  readonly type: 'image/png' | 'image/svg+xml';
  readonly purpose: 'any' | 'maskable';
}

/** A drawn icon. */
export interface MadeIcon {
  readonly path: SitePath;
  readonly bytes: Uint8Array;
}

interface Png {
  readonly path: SitePath;
  readonly pixels: number;
  readonly isRounded: boolean;
  readonly scale: number;
}

const small: Png = {
  path: sitePaths.icon('bieu-tuong-192.png'),
  pixels: 192,
  isRounded: true,
  scale: 1,
};
const large: Png = { path: sitePaths.logo, pixels: 512, isRounded: true, scale: 1 };
/** Phones crop it to the shape of their own icons. */
const masked: Png = {
  path: sitePaths.icon('bieu-tuong-mat-na-512.png'),
  pixels: 512,
  isRounded: false,
  scale: 0.8,
};
const touch: Png = { path: sitePaths.touchIcon, pixels: 180, isRounded: false, scale: 0.92 };

const listed = ({ path, pixels }: Png, purpose: ManifestIcon['purpose']): ManifestIcon => ({
  path,
  sizes: `${pixels}x${pixels}`,
  type: 'image/png',
  purpose,
});

/** The icons of the web manifest. */
export const manifestIcons: readonly ManifestIcon[] = [
  { path: sitePaths.svgIcon, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
  listed(small, 'any'),
  listed(large, 'any'),
  listed(masked, 'maskable'),
];

const drawPng = async (
  mark: MarkLook,
  { path, pixels, isRounded, scale }: Png,
): Promise<MadeIcon> => {
  const { default: sharp } = await import('sharp');
  const drawing = Buffer.from(iconSvg(mark, isRounded, scale));
  const bytes = await sharp(drawing, { density: 144 })
    .resize(pixels, pixels)
    .png({ palette: true, colours: 64, effort: 10 })
    .toBuffer();
  return { path, bytes };
};

const drawAll = async (mark: MarkLook): Promise<readonly MadeIcon[]> => [
  { path: sitePaths.svgIcon, bytes: Buffer.from(iconSvg(mark, true, 1)) },
  ...(await Promise.all([small, large, masked, touch].map(async (png) => drawPng(mark, png)))),
];

const drawn = new WeakMap<MarkLook, Promise<readonly MadeIcon[]>>();

/**
 * The station's mark as the site's icon, in all formats; drawn once in each process.
 */
export const makeIcons = (mark: MarkLook): Promise<readonly MadeIcon[]> => {
  const icons = drawn.get(mark) ?? drawAll(mark);
  drawn.set(mark, icons);
  return icons;
};
