/** A text with a little of everything that editors write. */
export const sampleText = `Sáng **6/3**, đại hội
_khai mạc_ tại xã:

a) Báo cáo;
b) Phương hướng;
c) Nghị quyết.

- một
- hai
  - ba

1. x
2. y

> **Lưu ý:** mang theo giấy
> triệu tập.

| A | B |
|---|:-:|
| 1 | 2 |

![Ảnh](/media/a.jpg "Chú *thích*")

## Mục
Thơ dòng một${'  '}
dòng hai\\
dòng ba[^1]

– Anh đến à?
– Vâng.

– x;
– y.

[^1]: Chú thích.

*[HĐND]: Hội đồng
`;
