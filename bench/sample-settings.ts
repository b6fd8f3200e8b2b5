/** `site.yaml` of a made-up station. */
export const sampleSettings = (articlesPerPage: number): string => `name: Trang mẫu
description: Trang mẫu để thử bộ dựng trang.
station: Đài mẫu
baseUrl: https://mau.example/
owner: Đơn vị mẫu
responsible: Người mẫu
articlesPerPage: ${articlesPerPage}
samples: true
mainMenu:
  - { label: Lưu trữ, path: /luu-tru/ }
`;
