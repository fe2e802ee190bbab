/** Parse a tar archive into its plain files: `{ name: 'lib/libnss3.so', mode: 0o755, bytes }`. */
export function* parseTar(archive: Uint8Array): Generator<{ name: string; mode: number; bytes: Uint8Array }> {
  const block = 512;
  for (let at = 0; archive[at];) {
    const field = (start: number, length: number) =>
      String.fromCharCode(...archive.subarray(at + start, at + start + length)).replace(/\0.*$/s, '');
    const size = Number.parseInt(field(124, 12), 8);
    const type = field(156, 1);
    if (type === '' || type === '0') {
      const name = [field(345, 155), field(0, 100)].filter(Boolean).join('/');
      yield { name, mode: Number.parseInt(field(100, 8), 8), bytes: archive.subarray(at + block, at + block + size) };
    }
    at += block + Math.ceil(size / block) * block;
  }
}
