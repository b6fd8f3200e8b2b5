import { sitePaths } from '../../url/site-path.ts';
import { numberedPages } from '../lists/numbered-pages.ts';
import { derivedPage } from '../derived-page.ts';
import type { PageKindOf } from '../page-kind.ts';
import { planned } from '../planned.ts';
import { programmePageView, type ProgrammePageView } from '../radio/programme-view.ts';

/** `ban-tin-sang/2` gives the id and 2. */
const partsOf = (key: string): readonly [id: string, number: number] => {
  const at = key.lastIndexOf('/');
  return [key.slice(0, at), Number(key.slice(at + 1))];
};

/** A page of the archive of a programme. */
export const programmePageKind: PageKindOf<ProgrammePageView> = {
  ...derivedPage,
  reportName: 'Trang danh sách buổi phát',
  addresses: { from: 'derived', of: 'broadcasts' },
  isPart: true,
  robots: (key, { programmes, broadcasts, site }) => {
    const [id, number] = partsOf(key);
    const total = broadcasts.filter(({ programme }) => programme.id === id).length;
    const isSample = programmes.some((each) => each.id === id && each.sample);
    return !isSample && total > (number - 1) * site.articlesPerPage;
  },
  asksClock: ['visibility', 'closing'],
  reserved: [],
  routes: ({ programmes, broadcasts, site }) => {
    const byProgramme = Map.groupBy(broadcasts, ({ programme }) => programme.id);
    return programmes.flatMap(({ id }) =>
      numberedPages(byProgramme.get(id)?.length ?? 0, site.articlesPerPage).map(({ number }) => ({
        url: sitePaths.programmePage(id, number),
        key: `${id}/${number}`,
      })),
    );
  },
  view: ({ key }, context) => {
    const [id, number] = partsOf(key);
    return programmePageView(planned(context.programme(id), key), number, context);
  },
};
