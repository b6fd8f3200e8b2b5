/** What a station's name says before the name of its place. */
const before =
  /^(?:Đài|Trạm|Trung tâm) (?:phát thanh|truyền thanh|truyền hình|và|-|–|cơ sở|cấp xã|[ ,])+/iu;

/** The place of a station: `Đài truyền thanh xã Hồng Đức` gives `xã Hồng Đức`. */
const placeOf = (station: string): string | undefined => {
  const place = station.replace(before, '');
  return place === station || place === '' ? undefined : place;
};

/** Places whose people's committee is in charge of the station (Circular 39/2020/TT-BTTTT). */
const commune = /^(?:xã|phường|thị trấn|đặc khu)(?!\p{L})/iu;

/** Answers that a station may take over as they are. */
export const standardNames = (
  station: string,
): { readonly name: string; readonly owner: string; readonly responsible: string } => {
  const place = placeOf(station);
  return {
    name: `Bản tin đại hội ${place ?? station}`,
    owner: place !== undefined && commune.test(place) ? `Ủy ban nhân dân ${place}` : station,
    responsible: `Phụ trách ${station}`,
  };
};

/** The categories of a station that names none. */
export const standardCategories: readonly string[] = ['Tin tức', 'Đại hội đảng bộ', 'Truyền thanh'];
