/**
 * Examples of CommonMark that are rendered differently here (numbers of version 0.31.2), and why.
 */
export const wantedDifferences: Readonly<
  Record<string, { readonly reason: string; readonly examples: readonly number[] }>
> = {
  html: {
    reason:
      'HTML is no part of the dialect: tags are shown as text and reported, comments are left out.',
    examples: [
      21, 31, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164,
      165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183,
      184, 185, 186, 187, 188, 189, 190, 191, 195, 201, 308, 309, 344, 475, 476, 477, 491, 494, 524,
      536, 613, 614, 615, 616, 617, 623, 625, 626, 627, 628, 629, 630, 631, 642, 643,
    ],
  },
  indentation: {
    reason: 'No code by indentation.',
    examples: [
      1, 2, 3, 5, 6, 7, 8, 18, 36, 48, 69, 85, 100, 107, 110, 111, 112, 114, 115, 116, 117, 118,
      134, 211, 225, 231, 236, 252, 253, 254, 257, 264, 270, 271, 272, 273, 274, 278, 286, 287, 288,
      289, 290, 313,
    ],
  },
  headings: {
    reason: 'No heading by a line below it.',
    examples: [59, 80, 81, 82, 83, 84, 86, 89, 90, 91, 95, 96, 102, 103, 141, 215, 300],
  },
  stress: {
    reason: '`*` and `**` also work between a letter and a quotation mark.',
    examples: [352, 380],
  },
  images: {
    reason:
      'An image alone is a figure, its title is its caption; a target outside of the site leaves its words.',
    examples: [
      517, 520, 531, 572, 573, 574, 575, 576, 577, 578, 579, 580, 581, 582, 583, 584, 585, 586, 587,
      588, 589, 591,
    ],
  },
  targets: {
    reason:
      'Targets are paths of the site or addresses with an allowed scheme; of others the words stay.',
    examples: [
      194, 200, 203, 204, 484, 485, 486, 487, 492, 495, 496, 498, 499, 500, 502, 503, 504, 522, 567,
      596, 598, 599, 601,
    ],
  },
  addresses: { reason: 'An address in the text is a link.', examples: [602, 608, 611] },
};
