import { html, type Html, type HtmlValue } from '../../src/html/html.ts';
import type { Area, BlockName, BlockViews, HomeView } from '../../src/site/front-page/home-view.ts';
import { layout } from '../layout.ts';
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

/** The non-empty blocks of an area, one below the other. */
const blocksIn = (area: Area, view: HomeView, kit: HomeKit): Html[] =>
  view.areas[area]
    .filter((name) => view[name] !== undefined)
    .map((name) => html`${drawn(name, view[name], kit)}\n`);

const columns = (main: readonly Html[], side: readonly Html[], { parts }: HomeKit): HtmlValue =>
  main.length > 0 && side.length > 0
    ? parts.columns({ main: html`<div class="column-main">\n${main}</div>`, side: html`${side}` })
    : [...main, ...side];

/**
 * A row of pictures splits the news into two parts; without it both parts share the same columns.
 */
const news = (view: HomeView, kit: HomeKit): HtmlValue => {
  const [top, besideTop, row, list, besideList] = (
    ['top', 'besideTop', 'row', 'news', 'besideNews'] as const
  ).map((area) => blocksIn(area, view, kit)) as [Html[], Html[], Html[], Html[], Html[]];
  return row.length === 0
    ? columns([...top, ...list], [...besideTop, ...besideList], kit)
    : [
        html`<div class="front">
<div>${top}</div>
<div class="front-row">${row}</div>
<div>${besideTop}</div>
</div>
`,
        columns(list, besideList, kit),
      ];
};

const row = (kind: string, blocks: readonly Html[]): Html | false =>
  blocks.length > 0 && html`<div class="${kind}">\n${blocks}</div>\n`;

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
${news(view, kit)}${row('blocks', blocksIn('services', view, kit))}${row('blocks', blocksIn('foot', view, kit))}`,
    }),
);
