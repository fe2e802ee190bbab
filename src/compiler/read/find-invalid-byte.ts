/** Find the first byte that is wrong in an encoding, null if none is: where the longest valid beginning ends. */
export function findInvalidByte(bytes: Uint8Array, encoding = 'utf-8'): number | null {
  const isValid = (end: number, stream: boolean) => {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, end), { stream });
      return true;
    } catch {
      return false;
    }
  };
  if (isValid(bytes.length, false)) return null;
  let [valid, invalid] = [0, bytes.length];
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    // As a stream, a character that is cut off at the end counts as valid.
    if (isValid(middle, true)) valid = middle;
    else invalid = middle;
  }
  while (!isValid(valid, false)) valid--; // back to where that character begins
  return valid;
}
