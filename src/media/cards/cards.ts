import { join } from 'node:path';
import type { Card } from './card-drawing.ts';
import { codeVersion } from '../code-version.ts';
import { readCardFonts, type CardFontFile } from './card-fonts.ts';
import type { CardLook } from './card-look.ts';
import { packageVersion } from '../../own-files/own-files.ts';
import { hashOf, keptFiles } from '../kept-folder.ts';
import type { SiteFile } from '../../url/site-file.ts';
import { twoAtATime } from '../two-at-a-time.ts';

const fileName = 'the.jpg';

/** All values of a look in a fixed order; fonts count by their bytes, not by their paths. */
const lookKey = ({
  mark: { drawing, colour, ground },
  paper,
  ink,
  faint,
  line,
}: CardLook): string => JSON.stringify([drawing, colour, ground, paper, ink, faint, line]);

/** Cards for links on social networks to pages without a picture: `/the/…`. */
export const makeCards = async (
  cards: readonly Card[],
  look: CardLook & { readonly fonts: readonly CardFontFile[] },
  cacheFolder: string,
): Promise<readonly SiteFile[]> => {
  const fonts = await readCardFonts(look.fonts);
  /** Another version of satori may lay out text differently. */
  const key = hashOf(
    codeVersion,
    packageVersion('satori'),
    lookKey(look),
    ...fonts.flatMap(({ name, weight, data }) => [`${name} ${weight}`, data]),
  );
  return twoAtATime(cards, async (card) => {
    const cardKey = hashOf(
      key,
      card.title,
      card.kicker,
      card.footer,
      ...(card.isCover === true ? ['cover'] : []),
    );
    const { source } = await keptFiles(join(cacheFolder, 'the'), cardKey, async () => {
      /** Loaded only for a card that is not in the cache. */
      const draw =
        card.isCover === true
          ? (await import('./cover-drawing.ts')).drawCover
          : (await import('./card-drawing.ts')).drawCard;
      return new Map([[fileName, await draw(card, look, fonts)]]);
    });
    return { path: card.path, ...source(fileName) };
  });
};
