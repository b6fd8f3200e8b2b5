import type { Unit } from '../../content/schema/unit-schema.ts';
import { safeUrl } from '../../url/safe-url.ts';
import type { LinkView } from '../link-view.ts';

type Contact = Unit['contacts'][number];

/** Whom to turn to about what. */
export interface ContactView extends Pick<Contact, 'name' | 'about' | 'address' | 'hours'> {
  readonly phone: LinkView | undefined;
  readonly email: LinkView | undefined;
  readonly url: LinkView | undefined;
}

/** A link to a telephone number or an e-mail address. */
export const contactLink = (
  scheme: 'mailto' | 'tel',
  label: string | undefined,
): LinkView | undefined => {
  const href =
    label === undefined ? undefined : safeUrl(`${scheme}:${label.replaceAll(/[^\w.@+-]/gu, '')}`);
  return label !== undefined && href ? { label, href } : undefined;
};

export const contactViews = (contacts: readonly Contact[]): ContactView[] =>
  contacts.map(({ name, about, address, hours, phone, email, url }) => ({
    name,
    about,
    address,
    hours,
    phone: contactLink('tel', phone),
    email: contactLink('mailto', email),
    url: url === undefined ? undefined : { label: url.replace(/^https?:\/\//u, ''), href: url },
  }));
