/** What is counted behind a number: `45/45 đảng bộ`, `12/15 tiêu chí`. */
export const countedNoun =
  /^[ \u00A0](?:đảng bộ|chi bộ|chi, đảng bộ|đảng viên|đảng ủy|đồng chí|đại biểu|phiếu|tiêu chí|chỉ tiêu|xã|phường|thị trấn|thôn|xóm|khu|tổ|hộ|người|cử tri|tổ chức|cơ sở|đơn vị|cơ quan|trường|lớp|học sinh|giáo viên|thành viên|ủy viên|ý kiến|nội dung|nhiệm vụ|mục tiêu|công trình|dự án|huyện|tỉnh|thành phố|sản phẩm|mẫu|ca|xe|hợp tác xã|doanh nghiệp|nhà|gia đình|làng|trạm|bệnh nhân|vụ|văn bản|hồ sơ|đoàn viên|hội viên|chi hội|chi đoàn|cán bộ|nhân khẩu|tháng|tuần|bài|câu|điểm|cụm|tuyến|quận|thí sinh|em|cháu|giờ|h(?!\p{L})|bộ phận|phòng|ban|lần|trận|buổi|suất|lao động|UBND|ĐB|UV|CB|ĐV)(?!\p{L})/iu;

/** What a part is taken from: `2/3 số hộ`, `1/3 diện tích`. */
export const dividedNoun =
  /^[ \u00A0](?:số|tổng|diện tích|dân|chiều|thời gian|quãng|đoạn|lượng|sản lượng|quỹ|giá|kinh phí|vốn|cả|của|nhiệm kỳ|chặng|thế kỷ|thế giới|đất|nước)(?!\p{L})/iu;
