/** Words about the results of several units beside each other. */
export const comparisonWords = {
  comparisons: 'So sánh kết quả đại hội',
  aboutComparisons:
    'Mỗi bảng đặt cạnh nhau cùng một con số của các đơn vị cùng cấp, cùng nhiệm kỳ, theo thứ tự tên; con số nào cũng ghi nguồn. Đây không phải bảng xếp hạng.',
  nothingToCompare: 'Chưa có con số nào mà từ hai đơn vị trở lên cùng nêu.',
  barOfWhole: 'Thanh dài là phần trên tổng số.',
  barOfGreatest: 'Thanh dài so với con số lớn nhất trong bảng.',
  resultValue: 'Con số',
  resultSource: 'Nguồn',
};
