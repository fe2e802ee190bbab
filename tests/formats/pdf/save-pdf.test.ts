import { PDFCrossRefStream, PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { savePdf } from '../../../src/formats/pdf/document/save-pdf.ts';

test('what lists the objects of a file is what the library calls, and loses none of them', async () => {
  expect(Object.getOwnPropertyNames(PDFCrossRefStream.prototype)).toContain('appendEntry');
  const document = await PDFDocument.create();
  const refs = Array.from({ length: 300 }, (_, at) => document.context.register(document.context.obj({ At: at })));
  document.context.delete(refs[7] ?? fail());
  document.context.assign(refs[7] ?? fail(), document.context.obj({ At: 700 })); // out of the order of numbers
  document.addPage();
  const read = await PDFDocument.load(await savePdf(document));
  for (const [at, ref] of refs.entries()) expect(String(read.context.lookup(ref))).toContain(`/At ${at === 7 ? 700 : at}`);
});

function fail(): never {
  throw new Error('Unexpected list without its items');
}
