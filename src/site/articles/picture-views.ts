import type { MediaFile } from '../../content/content.ts';
import type { PictureView } from '../../html/picture.ts';
import type { MediaFacts, PictureFile } from '../../media/media-facts.ts';
import { siteHref, type BaseUrl } from '../../url/base-url.ts';
import { sitePaths } from '../../url/site-path.ts';

/** Every picture of the site, by its path (`/media/x.jpg`). */
export type PictureViews = ReadonlyMap<string, PictureView>;

const srcsetOf = (files: readonly PictureFile[], base: BaseUrl): string | undefined =>
  files.length === 0
    ? undefined
    : files.map(({ path, width }) => `${siteHref(base, path)} ${width}w`).join(', ');

/**
 * The pictures of `media/` in their generated sizes and formats, or the originals if none were
 * generated.
 */
export const pictureViews = (
  media: readonly MediaFile[],
  { pictures }: MediaFacts,
  base: BaseUrl,
): PictureViews =>
  new Map(
    media.flatMap(({ name, size }) => {
      if (!size) return [];
      const path = sitePaths.media(name);
      const { avif = [], webp = [], fallback = [] } = pictures.get(path) ?? {};
      const widest = fallback.at(-1) ?? { path, ...size };
      const [narrowest = widest] = fallback;
      const view: PictureView = {
        avif: srcsetOf(avif, base),
        webp: srcsetOf(webp, base),
        srcset: fallback.length > 1 ? srcsetOf(fallback, base) : undefined,
        src: siteHref(base, widest.path),
        width: widest.width,
        height: widest.height,
        small: {
          avif: avif[0] && siteHref(base, avif[0].path),
          src: siteHref(base, narrowest.path),
          width: narrowest.width,
          height: narrowest.height,
        },
      };
      return [[path, view] as const];
    }),
  );
