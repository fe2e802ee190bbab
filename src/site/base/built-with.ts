/** Tell whether the site that is built has what a browser makes: PDFs, and drawings as pictures. */
export function hasPdfs(): boolean {
  return process.env['BRIEFING_PDF'] === '1';
}

/** Tell whether it has pictures for those who show links with a preview; while developing, it names them all the same. */
export function hasPreviews(): boolean {
  return process.env['BRIEFING_PREVIEWS'] !== '0';
}
