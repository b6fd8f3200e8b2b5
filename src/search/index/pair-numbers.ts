const firstCapacity = 1 << 16;

/** A number that spreads pairs of small numbers well. */
const hashOf = (first: number, second: number): number => {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second + 1, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
};

/**
 * Numbers pairs of numbers from 0 on, in the order of their first occurrence. Has room for
 * millions.
 */
export class PairNumbers {
  private slots = new Int32Array(firstCapacity).fill(-1);
  private firsts = new Int32Array(firstCapacity);
  private seconds = new Int32Array(firstCapacity);
  private held = 0;

  get size(): number {
    return this.held;
  }

  numberOf(first: number, second: number): number {
    if (this.held * 2 >= this.slots.length) this.grow();
    const mask = this.slots.length - 1;
    let slot = hashOf(first, second) & mask;
    for (let number = this.slots[slot] ?? -1; number >= 0; number = this.slots[slot] ?? -1) {
      if (this.firsts[number] === first && this.seconds[number] === second) return number;
      slot = (slot + 1) & mask;
    }
    this.slots[slot] = this.held;
    this.firsts[this.held] = first;
    this.seconds[this.held] = second;
    this.held += 1;
    return this.held - 1;
  }

  firstOf(number: number): number {
    return this.firsts[number] ?? 0;
  }

  secondOf(number: number): number {
    return this.seconds[number] ?? 0;
  }

  private grow(): void {
    const capacity = this.slots.length * 2;
    const [firsts, seconds] = [new Int32Array(capacity), new Int32Array(capacity)];
    firsts.set(this.firsts);
    seconds.set(this.seconds);
    [this.firsts, this.seconds] = [firsts, seconds];
    this.slots = new Int32Array(capacity).fill(-1);
    const mask = capacity - 1;
    for (let number = 0; number < this.held; number += 1) {
      let slot = hashOf(this.firstOf(number), this.secondOf(number)) & mask;
      while ((this.slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
      this.slots[slot] = number;
    }
  }
}
