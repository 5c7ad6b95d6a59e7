/** Rising numbers as differences, seven bits to a byte, low bits first; the high bit says that more follow. */
export function packRising(numbers: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(numbers.length * 5);
  let at = 0;
  let before = 0;
  for (const number of numbers) {
    let left = number - before;
    while (left >= 128) {
      bytes[at++] = (left % 128) + 128;
      left = Math.floor(left / 128);
    }
    bytes[at++] = left;
    before = number;
  }
  return bytes.slice(0, at);
}

/** The first `count` numbers that `packRising` wrote. Missing bytes read as zero. */
export function unpackRising(bytes: Uint8Array, count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  let at = 0;
  let before = 0;
  for (let k = 0; k < count; k += 1) {
    let step = 0;
    let shift = 0;
    let byte = bytes[at++] as number;
    while (byte > 127) {
      step |= (byte & 127) << shift;
      shift += 7;
      byte = bytes[at++] as number;
    }
    before = (before + ((step | (byte << shift)) >>> 0)) >>> 0;
    numbers[k] = before;
  }
  return numbers;
}
