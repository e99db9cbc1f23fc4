/** A whole number below 2^32 that hardly another text has, for the same seed (FNV-1a, mixed as in MurmurHash3). */
export function hash(text: string, seed: number): number {
  let value = 0x811c9dc5 ^ seed;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
