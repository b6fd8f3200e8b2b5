import { sitePaths } from '../../url/site-path.ts';
import { derivedPage } from '../derived-page.ts';
import { hasChart } from '../../newsroom/units/organization-chart.ts';
import { organizationView, type OrganizationView } from '../organization/organization-view.ts';
import type { PageKindOf } from '../page-kind.ts';

/** The organisation chart, with tasks and contacts. */
export const organizationKind: PageKindOf<OrganizationView> = {
  ...derivedPage,
  reportName: 'Tổ chức bộ máy',
  addresses: { from: 'derived', of: 'units' },
  asksClock: ['visibility', 'closing', 'isOver'],
  reserved: [sitePaths.organization],
  routes: (newsroom) => (hasChart(newsroom) ? [{ url: sitePaths.organization, key: '' }] : []),
  view: (_place, context) => organizationView(context),
};
