import { createHash } from 'node:crypto';

/** Take the fingerprint of a text: the first 16 hexadecimal digits of the SHA-256 of its words, in NFC, joined by single spaces. */
export function fingerprint(text: string): string {
  return hash(text.normalize('NFC').trim().split(/\s+/).join(' ')).slice(0, 16);
}

/** Take the SHA-256 of a text in UTF-8, in hexadecimal digits. */
export function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
