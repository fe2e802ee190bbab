import type { ReadOptions, ReadResult } from '../read-document.ts';
export async function readPdf(_file: string, _bytes: Uint8Array, _options: ReadOptions): Promise<ReadResult> { throw new Error('later'); }
