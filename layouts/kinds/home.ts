import { html, type Html, type HtmlValue } from '../../src/html/html.ts';
import type { BlockName, BlockViews, HomeView } from '../../src/site/front-page/home-view.ts';
import { layout } from '../layout.ts';
import { dividedBeside } from './home/block-lines.ts';
import { congressBlocks } from './home/congress-blocks.ts';
import type { HomeKit } from './home/home-kit.ts';
import { newsBlocks } from './home/news-blocks.ts';
import { serviceBlocks } from './home/service-blocks.ts';

/** The function that draws each block. */
const drawing: {
  readonly [Name in BlockName]: (view: NonNullable<BlockViews[Name]>, kit: HomeKit) => HtmlValue;
} = { ...newsBlocks, ...congressBlocks, ...serviceBlocks };

const drawn = <Name extends BlockName>(
  name: Name,
  block: BlockViews[Name],
  kit: HomeKit,
): HtmlValue => block && drawing[name](block, kit);

/** Some blocks, one below the other; empty ones are left out. */
const drawnBlocks = (names: readonly BlockName[], view: HomeView, kit: HomeKit): Html[] =>
  names
    .filter((name) => view[name] !== undefined)
    .map((name) => html`${drawn(name, view[name], kit)}\n`);

const columns = (main: readonly Html[], side: readonly Html[], { parts }: HomeKit): HtmlValue =>
  main.length > 0 && side.length > 0
    ? parts.columns({ main: html`<div class="column-main">\n${main}</div>`, side: html`${side}` })
    : [...main, ...side];

const row = (blocks: readonly Html[]): Html | false =>
  blocks.length > 0 && html`<div class="blocks">\n${blocks}</div>\n`;

/**
 * The news with blocks beside them, and the row of services. A row of pictures splits the news into
 * two parts; without it the list follows the first story. Blocks that would be much longer than the
 * news beside them move to the row of services, so that no column ends far above the other.
 */
const newsAndServices = (view: HomeView, kit: HomeKit): HtmlValue => {
  const { areas } = view;
  const draw = (names: readonly BlockName[]): Html[] => drawnBlocks(names, view, kit);
  const [pictures, top, besideTop] = [draw(areas.row), draw(areas.top), draw(areas.besideTop)];
  const isSplit = pictures.length > 0;
  const main = isSplit ? areas.news : [...areas.top, ...areas.news];
  const side = isSplit ? areas.besideNews : [...areas.besideTop, ...areas.besideNews];
  const { beside, below } = dividedBeside(main, side, view);
  return [
    isSplit &&
      html`<div class="front">
<div>${top}</div>
<div class="front-row">${pictures}</div>
<div>${besideTop}</div>
</div>
`,
    columns(draw(main), draw(beside), kit),
    row(draw([...below, ...areas.services])),
  ];
};

export const home = layout(
  {
    uses: [
      'badges',
      'columns',
      'congressTally',
      'leadImage',
      'linkList',
      'oneStopFacts',
      'pageShell',
      'searchForm',
      'statusSign',
      'teaserList',
    ],
    styles: ['home'],
  },
  (view: HomeView, kit) =>
    kit.parts.pageShell({
      frame: view,
      main: html`<h1 class="unseen">${view.site.name}</h1>
${newsAndServices(view, kit)}${row(drawnBlocks(view.areas.foot, view, kit))}`,
    }),
);
