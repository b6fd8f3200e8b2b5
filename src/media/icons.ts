import sharp from 'sharp';
import { sitePaths, type SitePath } from '../url/site-path.ts';
import { iconSvg } from './icon-drawing.ts';
import type { MediaOutput } from './media-output.ts';

/** An icon as the web manifest lists it. */
export interface ManifestIcon {
  readonly src: SitePath;
  /** `192x192`, or `any`. */
  readonly sizes: string;
  readonly type: 'image/png' | 'image/svg+xml';
  readonly purpose: 'any' | 'maskable';
}

interface IconFile {
  readonly name: string;
  readonly pixels: number;
  readonly isRounded: boolean;
  readonly scale: number;
}

const icons = [
  { name: 'bieu-tuong-192.png', pixels: 192, isRounded: true, scale: 1 },
  { name: 'bieu-tuong-512.png', pixels: 512, isRounded: true, scale: 1 },
  { name: 'bieu-tuong-mat-na-512.png', pixels: 512, isRounded: false, scale: 0.8 },
  { name: 'bieu-tuong-apple-180.png', pixels: 180, isRounded: false, scale: 0.92 },
] as const satisfies readonly IconFile[];

/** For `<link rel="icon">`; it scales. */
export const svgIcon: SitePath = sitePaths.icon('bieu-tuong.svg');

/** For `<link rel="apple-touch-icon">`: 180 px, without round corners, which iOS cuts itself. */
export const appleTouchIcon: SitePath = sitePaths.icon('bieu-tuong-apple-180.png');

/** The icons of the web manifest. */
export const manifestIcons: readonly ManifestIcon[] = [
  { src: svgIcon, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
  ...(['bieu-tuong-192.png', 'bieu-tuong-512.png'] as const).map((name): ManifestIcon => {
    const pixels = name.slice(-7, -4);
    return {
      src: sitePaths.icon(name),
      sizes: `${pixels}x${pixels}`,
      type: 'image/png',
      purpose: 'any',
    };
  }),
  {
    src: sitePaths.icon('bieu-tuong-mat-na-512.png'),
    sizes: '512x512',
    type: 'image/png',
    purpose: 'maskable',
  },
];

const pngOf = async ({ name, pixels, isRounded, scale }: IconFile): Promise<MediaOutput> => {
  const drawing = Buffer.from(iconSvg(isRounded, scale));
  const bytes = await sharp(drawing, { density: 144 })
    .resize(pixels, pixels)
    .png({ palette: true, colours: 64, effort: 10 })
    .toBuffer();
  return { path: sitePaths.icon(name), bytes };
};

/** The site's icon in all its forms; so quickly drawn that no cache is worth its while. */
export const makeIcons = async (): Promise<readonly MediaOutput[]> => [
  { path: svgIcon, bytes: Buffer.from(iconSvg(true, 1)) },
  ...(await Promise.all(icons.map(pngOf))),
];
