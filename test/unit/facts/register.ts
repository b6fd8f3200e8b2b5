import type { CalendarDate } from '../../../src/dates/calendar-date.ts';
import type { DatedUnit, FactContext } from '../../../src/facts/fact-context.ts';

const day = (text: string): CalendarDate => text as CalendarDate;

const unit = (id: string, name: string, more: Partial<DatedUnit> = {}): DatedUnit => ({
  id,
  name,
  aliases: [],
  misspellings: [],
  predecessors: [],
  ...more,
});

const lastDay = day('2025-06-30');
const firstDay = day('2025-07-01');

/** Made-up units: two communes of a district are merged, a third remains. */
export const register: Pick<FactContext, 'units' | 'congresses'> = {
  units: [
    unit('huyen', 'Đảng bộ huyện Mẫu Sơn', { validTo: lastDay }),
    unit('dong', 'Đảng bộ xã Mẫu Đông', { validTo: lastDay }),
    unit('doai', 'Đảng bộ xã Mẫu Đoài', { validTo: lastDay }),
    unit('son', 'Đảng bộ xã Mẫu Sơn', {
      validFrom: firstDay,
      predecessors: ['dong', 'doai'],
    }),
    unit('tien', 'Đảng bộ xã Mẫu Tiến'),
  ],
  congresses: [
    {
      name: 'Đại hội đại biểu Đảng bộ huyện Mẫu Sơn lần thứ XXV',
      unit: 'huyen',
      ordinal: 25,
      term: { from: 2020, to: 2025 },
    },
    {
      name: 'Đại hội Đảng bộ xã Mẫu Tiến',
      unit: 'tien',
      ordinal: 12,
      term: { from: 2020, to: 2025 },
      days: { from: day('2020-03-11'), to: day('2020-03-12') },
    },
  ],
};
