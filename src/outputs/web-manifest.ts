import type { Newsroom } from '../newsroom/newsroom.ts';
import { siteHref } from '../url/base-url.ts';
import { sitePaths, type SitePath } from '../url/site-path.ts';
import type { OutputText } from './output-text.ts';
import { siteLanguage } from '../site/site-language.ts';

export interface ManifestIcon {
  readonly path: SitePath;
  /** Pixels, `192x192`; `any` for a picture that scales. */
  readonly sizes: string;
  /** Media type, `image/png`. */
  readonly type: string;
  readonly purpose?: 'any' | 'maskable';
}

/** The look of the site among the apps of a phone. */
export interface ManifestLook {
  /** The name below the icon; phones show about twelve letters. */
  readonly shortName: string;
  readonly display: 'browser' | 'minimal-ui';
  /** CSS colours. */
  readonly themeColor: string;
  readonly backgroundColor: string;
  readonly icons: readonly ManifestIcon[];
}

/** The web app manifest (w3.org/TR/appmanifest); every address is below the site's base path. */
export const webManifest = ({ site }: Newsroom, look: ManifestLook): OutputText => {
  const home = siteHref(site.baseUrl, sitePaths.home);
  const manifest = {
    id: home,
    name: site.name,
    short_name: look.shortName,
    description: site.description,
    lang: siteLanguage,
    dir: 'ltr',
    start_url: home,
    scope: home,
    display: look.display,
    theme_color: look.themeColor,
    background_color: look.backgroundColor,
    icons: look.icons.map(({ path, sizes, type, purpose }) => ({
      src: siteHref(site.baseUrl, path),
      sizes,
      type,
      purpose,
    })),
  };
  return { path: sitePaths.webManifest, text: `${JSON.stringify(manifest, undefined, 1)}\n` };
};
