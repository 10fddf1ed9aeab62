/**
 * Whole numbers as bytes: seven bits a byte, lowest first, the eighth set where more follow (LEB128, as in WebAssembly
 * and DWARF). No alignment and no byte order; small numbers, which most are, take one byte.
 */
export class NumberWriter {
  #buffer = new Uint8Array(1024)
  #length = 0

  /** From 0 up to 2^32 - 1. */
  put(number: number): void {
    if (this.#length + 5 > this.#buffer.length) {
      const wider = new Uint8Array(this.#buffer.length * 2)
      wider.set(this.#buffer)
      this.#buffer = wider
    }
    let rest = number
    for (; rest > 127; rest >>>= 7) this.#buffer[this.#length++] = (rest & 127) | 128
    this.#buffer[this.#length++] = rest
  }

  bytes(): Uint8Array {
    return this.#buffer.slice(0, this.#length)
  }
}

/** Reads what a `NumberWriter` wrote, in the same order; throws a `RangeError` behind the end. */
export class NumberReader {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  take(): number {
    let number = 0
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.#at++]
      if (byte === undefined || shift > 28) throw new RangeError('the numbers end too early')
      number |= (byte & 127) << shift
      if (byte < 128) return number >>> 0
    }
  }

  /** How many bytes are not read yet. A number takes one at least. */
  rest(): number {
    return this.#bytes.length - this.#at
  }
}

/** A 32-bit integer as a number from 0, so that those near 0 are small, whatever their sign. */
export function toZigzag(integer: number): number {
  return ((integer << 1) ^ (integer >> 31)) >>> 0
}

export function fromZigzag(number: number): number {
  return (number >>> 1) ^ -(number & 1)
}
