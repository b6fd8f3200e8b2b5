import { sitePaths } from '../../url/site-path.ts';
import type { ShownUnit } from '../context/unit-questions.ts';
import type { PageFrames } from '../page-frame.ts';
import { thing, topThing, type JsonLd } from './schema-org.ts';

/** A unit as an organisation (schema.org/Organization), with the days that the register states. */
export const organizationData = (
  { id, name, parent, validFrom, validTo, contacts }: ShownUnit,
  { absolute }: Pick<PageFrames, 'absolute'>,
  parentName: string | undefined,
): JsonLd[] => [
  topThing('Organization', {
    '@id': absolute(sitePaths.unit(id)),
    url: absolute(sitePaths.unit(id)),
    name,
    foundingDate: validFrom,
    dissolutionDate: validTo,
    parentOrganization:
      parent === undefined || parentName === undefined
        ? undefined
        : thing('Organization', { '@id': absolute(sitePaths.unit(parent)), name: parentName }),
    contactPoint: contacts
      .filter(({ phone, email, url }) => (phone ?? email ?? url) !== undefined)
      .map(({ name: contactType, phone, email, url }) =>
        thing('ContactPoint', { contactType, telephone: phone, email, url }),
      ),
  }),
];
