/** Why a file cannot be imported: a sentence in Vietnamese with the cure. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

export const tooLong = (): Refusal =>
  new Refusal('bài dài hơn 256 KiB; chia tệp thành nhiều bài rồi nhập từng bài');
