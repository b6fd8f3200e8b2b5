import type { SiteSettings } from '../../content/schema/site-schema.ts';
import type { OneStop } from '../../content/schema/one-stop-schema.ts';
import { safeUrl } from '../../url/safe-url.ts';
import type { LinkView } from '../link-view.ts';

/** A person or office to contact. */
export interface ContactView {
  readonly name: string;
  /** By telephone and by e-mail. */
  readonly links: readonly LinkView[];
}

/** The address, hours and contacts of the one-stop office. */
export interface OneStopFactsView {
  readonly address: string | undefined;
  readonly hours: OneStop['hours'];
  readonly contacts: readonly ContactView[];
}

const linkTo = (scheme: string, label: string | undefined): LinkView[] => {
  const href =
    label === undefined ? undefined : safeUrl(`${scheme}:${label.replaceAll(/[^\w.@+-]/gu, '')}`);
  return label !== undefined && href ? [{ label, href }] : [];
};

/** Absent if the site has no such facts. */
export const oneStopFacts = ({
  oneStop,
}: Pick<SiteSettings, 'oneStop'>): OneStopFactsView | undefined =>
  oneStop && {
    address: oneStop.address,
    hours: oneStop.hours,
    contacts: oneStop.contacts.map(({ name, phone, email }) => ({
      name,
      links: [...linkTo('tel', phone), ...linkTo('mailto', email)],
    })),
  };
