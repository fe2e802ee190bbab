import { AFRelationship, type PDFDocument } from '@cantoo/pdf-lib';

/** A file that travels inside a PDF. */
export interface AttachedFile {
  name: string;
  /** A media type. */
  type: string;
  description: string;
  bytes: Uint8Array;
}

/** Attach files to a PDF, all with the date of the document. */
export async function attachFiles(document: PDFDocument, files: readonly AttachedFile[], date: Date): Promise<void> {
  for (const { name, type, description, bytes } of files) {
    await document.attach(bytes, name, {
      mimeType: type,
      description,
      creationDate: date,
      modificationDate: date,
      afRelationship: AFRelationship.Data,
    });
  }
}
