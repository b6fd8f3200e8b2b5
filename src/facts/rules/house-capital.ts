import type { FactMark } from '../fact.ts';
import type { FactRule } from '../fact-rule.ts';

/** `Huyện Ủy`: the word for the committee has one capital; `Tỉnh Ủy ban` is another word. */
const secondCapital =
  /(?<!\p{L})(?:[Hh]uyện|[Tt]ỉnh|[Tt]hành|[Tt]hị|[Qq]uận|[Đđ]ảng) (?:Ủy|Uỷ)(?!\p{L}| ban| Ban| nhiệm| quyền| viên)/gu;

/** Before a name the word for an organisation is part of the name: `Đảng bộ xã Hồng Đức`. */
const ofName =
  /(?<!\p{L})(?<!(?:các|những|mọi|số|hai|ba|một|nhiều|từng|mỗi) )(?:đảng bộ|đảng ủy|đảng uỷ|huyện ủy|huyện uỷ|tỉnh ủy|tỉnh uỷ|thành ủy|thành uỷ|thị ủy|thị uỷ|quận ủy|quận uỷ)(?= (?:(?:xã|phường|thị trấn|huyện|tỉnh|thành phố|thị xã|quận|đặc khu) )?\p{Lu}\p{Ll})/gu;

const capitalised = (written: string): string =>
  written.charAt(0).toUpperCase() + written.slice(1).toLowerCase();

/** The house style of names of Party organisations: `Đảng bộ`, `Huyện ủy`. */
export const houseCapitals: FactRule = ({ prose, mark }) => {
  const markOf = (index: number, written: string, certainty: 'certain' | 'likely'): FactMark => ({
    ...mark(index, index + written.length, capitalised(written)),
    rule: 'house-capital',
    certainty,
  });
  return [
    ...[...prose.matchAll(secondCapital)].map(({ 0: written, index }) =>
      markOf(index, written, 'certain'),
    ),
    ...[...prose.matchAll(ofName)].map(({ 0: written, index }) => markOf(index, written, 'likely')),
  ];
};
