import { PDFDict, PDFName, type PDFDocument } from '@cantoo/pdf-lib';

/** Elements that Chromium names as PDF 2.0 does, and what they are called in the versions that readers know. */
const ROLES = { Strong: 'Span', Em: 'Span', Aside: 'Note', Title: 'P', FENote: 'Note', Sub: 'Span' } as const;

/** Say what the newer kinds of structure element stand for, so that every reader knows them. */
export function writeRoleMap(document: PDFDocument): void {
  const root = document.catalog.lookup(PDFName.of('StructTreeRoot'));
  if (!(root instanceof PDFDict)) return;
  const map = root.lookup(PDFName.of('RoleMap'));
  const roles = map instanceof PDFDict ? map : document.context.obj({});
  for (const [name, role] of Object.entries(ROLES)) roles.set(PDFName.of(name), PDFName.of(role));
  root.set(PDFName.of('RoleMap'), roles);
}
