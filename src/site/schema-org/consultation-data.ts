import type { Congress } from '../../content/schema/congress-schema.ts';
import { thing, topThing, type JsonLd } from './schema-org.ts';

/** Draft papers that are open for comment, as a service of the unit (schema.org/GovernmentService). */
export const consultationData = (
  { subject, address, phone, url: service }: Congress['consultations'][number],
  { url, operator }: { readonly url: string; readonly operator: string | undefined },
): JsonLd[] => {
  const means = {
    servicePhone: phone === undefined ? undefined : thing('ContactPoint', { telephone: phone }),
    servicePostalAddress:
      address === undefined ? undefined : thing('PostalAddress', { streetAddress: address }),
    serviceUrl: service,
  };
  const isAny = Object.values(means).some((value) => value !== undefined);
  return [
    topThing('GovernmentService', {
      '@id': url,
      url,
      name: subject,
      serviceOperator:
        operator === undefined ? undefined : thing('Organization', { name: operator }),
      availableChannel: isAny ? thing('ServiceChannel', means) : undefined,
    }),
  ];
};
