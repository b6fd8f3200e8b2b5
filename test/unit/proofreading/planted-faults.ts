import type { Finding, ProofRule } from '../../../src/proofreading/finding.ts';
import type { Certainty } from '../../../src/spelling/misspelling.ts';

/** A text with one fault in it, and what should be reported. */
export interface PlantedFault {
  readonly text: string;
  readonly finding: Finding;
}

/** The fault is between ⟦ and ⟧; `reported` is its name if it is invisible. */
const planted = (
  rule: ProofRule,
  marked: string,
  suggestion?: string,
  reported?: string,
): PlantedFault => {
  const start = marked.indexOf('⟦');
  const lines = marked.slice(0, start).split('\n');
  const found = reported ?? marked.slice(start + 1, marked.indexOf('⟧'));
  const finding = { rule, line: lines.length - 1, column: lines.at(-1)?.length ?? 0, found };
  return {
    text: marked.replaceAll(/[⟦⟧]/gu, ''),
    finding: suggestion === undefined ? finding : { ...finding, suggestion },
  };
};

/** A misspelled word is found with a degree of certainty. */
const misspelled = (marked: string, suggestion: string, certainty: Certainty): PlantedFault => {
  const { text, finding } = planted('spelling', marked, suggestion);
  return { text, finding: { ...finding, certainty } };
};

const decomposed = 'Đại hội'.normalize('NFD').split(' ');

/** Typical faults of bulletins. */
export const plantedFaults: readonly PlantedFault[] = [
  misspelled('Đại hội Đảng cơ ⟦sơ⟧ đã hoàn thành.', 'sở', 'certain'),
  misspelled('Hai thôn ⟦sát nhập⟧ từ tháng trước.', 'sáp nhập', 'sure'),
  misspelled('Các ⟦nghành⟧ đã vào cuộc.', 'ngành', 'certain'),
  planted('half-capital', 'Ông Nguyễn ⟦văn⟧ Bình phát biểu.', 'Văn'),
  planted('half-capital', 'Đồng chí ⟦nguyễn⟧ Văn Mẫu phát biểu.', 'Nguyễn'),
  planted('half-capital', 'Đoàn đã về Hà ⟦nội⟧ hôm qua.', 'Nội'),
  planted('sentence-capital', 'Đại hội đã bế mạc. ⟦các⟧ đại biểu ra về.', 'Các'),
  planted('doubled-sign', 'Bà con phấn khởi⟦,,⟧ tin tưởng.', ','),
  planted('doubled-sign', 'Đại hội đã bế mạc⟦..⟧', '.'),
  planted('doubled-sign', 'Bao giờ họp⟦??⟧ Xã sẽ báo.', '?'),
  planted('sentence-capital', 'Đại hội thành công tốt đẹp! ⟦các⟧ đại biểu ra về.', 'Các'),
  planted('doubled-sign', 'Đại hội đã bế mạc⟦.,⟧ các đại biểu ra về.', ','),
  planted('glued-number', 'Lúa đạt ⟦5000tấn⟧.', '5000 tấn'),
  planted('unpaired-sign', 'Đồng chí ⟦[⟧ Mẫu phát biểu.', ']'),
  planted('unpaired-sign', 'Ông nói: ⟦‘⟧Chúng ta đoàn kết.', '’'),
  planted('unmarked', 'Đảng bộ họp. ⟦Sang nay Huyen uy to chuc hoi nghi⟧. Dự có Bí thư.'),
  planted('left-over', 'Xem thêm. ⟦Error! Bookmark not defined.⟧'),
  planted('left-over', 'Cả xã có ⟦XXX⟧ đảng viên.'),
  planted(
    'doubled-paragraph',
    'Sáng nay, Đảng bộ xã đã tổ chức Đại hội đại biểu, bầu Ban Chấp hành gồm mười lăm đồng chí.\n\n⟦Sáng nay, Đảng bộ xã đã tổ chức Đại hội đại biểu, bầu Ban Chấp hành gồm mười lăm đồng chí.⟧',
  ),
  planted('open-end', 'Các đại biểu thảo luận ⟦và⟧\n\nĐại hội bế mạc.'),
  planted('unpaired-sign', 'Phong trào ⟦“⟧Nhà sạch lan rộng.', '”'),
  planted('unpaired-sign', 'Phong trào ⟦"⟧Nhà sạch lan rộng.', '"'),
  planted('unpaired-sign', 'Phong trào ⟦«⟧Nhà sạch lan rộng.', '»'),
  planted('unpaired-sign', 'Toàn xã (cả hai thôn) dẫn đầu⟦)⟧ năm nay.', '('),
  planted('nfd', `Sáng nay, ⟦${decomposed[0]}⟧ ${decomposed[1]} đã bế mạc.`, 'Đại'),
  planted('nfd', `Dòng đầu.\n\nBà con ⟦${'phấn'.normalize('NFD')}⟧ khởi.`, 'phấn'),
  planted('nfd', 'Ghi chữ ⟦ê\u0301ch⟧ theo kiểu lạ.', 'ếch'),
  planted('zero-width', 'Bà con⟦\u200B⟧ phấn khởi.', undefined, 'U+200B'),
  planted('zero-width', '⟦\uFEFF⟧Đại hội thành công.', undefined, 'U+FEFF'),
  planted('zero-width', 'Công tác tuyên⟦\u00AD⟧truyền được chú trọng.', undefined, 'U+00AD'),
  planted('zero-width', 'Dòng trên⟦\v⟧Dòng dưới.', undefined, 'U+000B'),
  planted('lost-sign', 'Đ⟦\uFFFD⟧i hội thành công.', undefined, 'U+FFFD'),
  planted('lost-sign', 'Ảnh ⟦\uFFFC⟧ kèm theo.', undefined, 'U+FFFC'),
  planted('no-break-space', 'Đảng bộ⟦\u00A0⟧xã mẫu\u00A0họp.', undefined, 'U+00A0 × 2'),
  planted('no-break-space', 'Đạt 15,3⟦\u202F⟧% số phiếu.', undefined, 'U+202F × 1'),
  planted('space-after-punctuation', 'Bà con phấn khởi⟦,tin⟧ tưởng.', ', tin'),
  planted('space-after-punctuation', 'Đại hội đã bế mạc⟦.Các⟧ đại biểu ra về.', '. Các'),
  planted('space-after-punctuation', 'Nộp hồ sơ⟦:bản⟧ sao giấy khai sinh.', ': bản'),
  planted('space-after-punctuation', 'Việc đã rõ⟦;người⟧ đã có.', '; người'),
  planted('space-after-punctuation', 'Vì sao phải làm⟦?Vì⟧ dân cần.', '? Vì'),
  planted('space-after-punctuation', 'Xin chào quý vị⟦!Mời⟧ quý vị nghe tin.', '! Mời'),
  planted('space-after-punctuation', 'Rau, củ, quả⟦…đều⟧ sạch.', '… đều'),
  planted('space-after-punctuation', 'Nghị quyết Trung ương 4 (khóa XI⟦)và⟧ Chỉ thị 05.', ') và'),
  planted('space-after-punctuation', 'Phong trào “Nhà sạch⟦”lan⟧ rộng.', '” lan'),
  planted(
    'space-after-punctuation',
    'Nhiệm kỳ kết thúc năm 2020⟦.Trong⟧ đó có nhiều đổi mới.',
    '. Trong',
  ),
  planted('space-after-punctuation', 'Có 3 thôn⟦,1⟧2 xóm tham gia.', ', 1'),
  planted('space-after-punctuation', 'ĐẠI HỘI⟦.CÁC⟧ đại biểu biểu quyết.', '. CÁC'),
  planted('space-after-punctuation', 'Tỷ lệ đạt 98%⟦,cao⟧ nhất từ trước tới nay.', ', cao'),
  planted('space-after-punctuation', '**Chú ý⟦:**nộp⟧ trước ngày 30/4.'),
  planted('space-before-punctuation', 'Bà con phấn khởi⟦ ,⟧ tin tưởng.', ','),
  planted('space-before-punctuation', 'Đại hội đã bế mạc⟦ .⟧', '.'),
  planted('space-before-punctuation', 'Hồ sơ gồm⟦ :⟧ đơn, ảnh.', ':'),
  planted('space-before-punctuation', 'Việc đã rõ⟦ ;⟧ người đã có.', ';'),
  planted('space-before-punctuation', 'Có nên hay không⟦ ?⟧', '?'),
  planted('space-before-punctuation', 'Xin trân trọng cảm ơn⟦ !⟧', '!'),
  planted('space-before-punctuation', 'Nghị quyết Trung ương 4 (khóa XI⟦ )⟧ đã rõ.', ')'),
  planted('space-before-punctuation', 'Đạt 98%⟦  ,⟧ cao nhất huyện.', ','),
  planted('space-before-punctuation', 'Thóc⟦ ,⟧ngô đầy bồ.', ', '),
  planted('doubled-word', 'Đây ⟦là là⟧ đại hội điểm.', 'là'),
  planted('doubled-word', 'Công tác tuyên truyền ⟦của của⟧ đài.', 'của'),
  planted('doubled-word', 'Đại hội đã ⟦được được⟧ tổ chức.', 'được'),
  planted('doubled-word', 'Đảng bộ ⟦và và⟧ nhân dân đoàn kết.', 'và'),
  planted('doubled-word', '⟦Các các⟧ chi bộ đã họp.', 'Các'),
  planted('doubled-word', 'Họp ⟦tại tại⟧ nhà văn hóa thôn.', 'tại'),
  planted('doubled-word', 'Diễn ra ⟦trong trong⟧ tháng 4.', 'trong'),
  planted('doubled-word', 'Chào mừng ⟦Đại hội Đại hội⟧ Đảng bộ các cấp.', 'Đại hội'),
  planted('doubled-word', 'Nhân dân ⟦Ninh Giang Ninh Giang⟧ đoàn kết.', 'Ninh Giang'),
  planted('doubled-word', 'Bầu ⟦ban chấp hành ban chấp hành⟧ khóa mới.', 'ban chấp hành'),
  planted('doubled-word', 'Toàn huyện có 20 xã, ⟦trong đó trong đó⟧ 5 xã về đích.', 'trong đó'),
  planted('doubled-space', 'Đại hội⟦  ⟧diễn ra tốt đẹp.', ' '),
  planted('doubled-space', 'Kết thúc.⟦   ⟧Sau đó, các đại biểu ra về.', ' '),
  planted('doubled-space', '- Tên⟦  ⟧đầy đủ của đảng bộ.', ' '),
  planted('tone-placement', 'Văn hóa, sức khỏe, và lễ hội ⟦hoá⟧ trang.', 'hóa'),
  planted('tone-placement', 'Đảng uỷ, Huyện uỷ và Tỉnh ⟦ủy⟧ chỉ đạo.', 'uỷ'),
  planted(
    'tone-placement',
    'Họa sĩ vẽ tranh. ⟦Hoà⟧ bình là điều quý giá; hoàn thành thủy lợi.',
    'Hòa',
  ),
  planted('unit-name', 'Đảng bộ xã ⟦Hông Đức⟧ tổ chức đại hội.', 'Hồng Đức'),
  planted('unit-name', 'Đảng bộ cơ quan ⟦Dân Đãng⟧ họp.', 'Dân Đảng'),
  planted('unit-name', 'Đảng bộ xã ⟦Hồng Dức⟧ họp.', 'Hồng Đức'),
  planted('unit-name', 'Xã ⟦Hồng Đưc⟧ về đích sớm.', 'Hồng Đức'),
  planted('unit-name', 'Đảng bộ huyện ⟦Ninh Gian⟧ có nhiều đổi mới.', 'Ninh Giang'),
  planted('unit-name', 'Huyện ⟦Nình Giang⟧ đón đoàn công tác.', 'Ninh Giang'),
  planted('unit-name', 'Tại ⟦Ninh Giangg⟧, trời nắng.', 'Ninh Giang'),
  planted('word-html', 'Đại hội⟦<o:p⟧></o:p> thành công.'),
  planted('word-html', '⟦<span style=⟧"font-size:14pt">Đại hội</span>'),
  planted('word-html', 'Đảng bộ ⟦<o:p⟧>xã mẫu.'),
  planted('word-html', 'Dòng đầu.\n<p ⟦class="Mso⟧Normal">Đại hội</p>'),
  planted('lost-letters', '⟦Đ?i⟧ h?i Đ?ng b?'),
  planted('lost-letters', 'Một.\n\nCó ⟦bi?t⟧ h?i'),
  planted(
    'unmarked',
    'Mở đầu.\n\n- ⟦Sang nay, chi bo thon to chuc dai hoi nhiem ky 2020.⟧\n- Ve du co dong chi bi thu.',
  ),
  planted('unmarked', '⟦Dai hoi chi bo⟧'),
  planted('byline-in-body', 'Đại hội thành công.\n\n⟦T/h: Đài phát thanh huyện.⟧'),
  planted('byline-in-body', 'Đại hội thành công.\n\n⟦Tin, bài: Nguyễn Văn Mẫu⟧\n'),
  planted('byline-in-body', 'Đại hội thành công.\n\n⟦**Nguồn:** Cổng thông tin huyện⟧'),
  planted('byline-alone', '⟦T/h: Đài phát thanh huyện.⟧'),
  planted('byline-alone', '⟦Tin, ảnh: Nguyễn Văn Mẫu⟧\n\nNguồn: Cổng thông tin huyện\n'),
  planted('all-caps', '⟦ĐẠI HỘI ĐẢNG BỘ XÃ MẪU THÀNH CÔNG TỐT ĐẸP⟧'),
  planted('all-caps', 'Lời đầu.\n\n## ⟦PHƯƠNG HƯỚNG, NHIỆM VỤ⟧'),
  planted(
    'legacy-font',
    '⟦§¹i héi ®¶ng bé⟧ x· ®· thµnh c«ng',
    'Đại hội đảng bộ xã đã',
    '§¹i héi ®¶ng bé x· ®·',
  ),
];

/** Faults that are not reported, because good sentences would be reported too. */
export const faultsBeyond: readonly string[] = [
  'Ban thường vụ tổ chức tổ chức hội nghị.',
  'Phong trào "Nhà sạch"lan rộng.',
  'UBND.Các đại biểu đã ra về.',
  'Xã Tân Hưng (phải là Tân Hương) dẫn đầu.',
];
