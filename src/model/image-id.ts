/** Write the id of an image on the page of its article: `fig-2`. */
export function imageId(number: number): string {
  return `fig-${number}`;
}

/** Write the locator of an image: `A-Fig2`. */
export function imageLocator(articleCode: string, number: number): string {
  return `${articleCode}-Fig${number}`;
}
