/** The way by which the voice of a paragraph has what nobody else is said to say: over its outlet, if it has one, to the author. */
export function voiceChain(author: string, voice: string, outlet: string | null | undefined): string[] {
  return voice === author ? [author] : [...new Set([voice, ...(outlet ? [outlet] : []), author])];
}
