/** Put a text on the clipboard. It may come later: the browser takes the click for it at once. */
export async function writeText(text: string | Promise<string>): Promise<void> {
  const blob = Promise.resolve(text).then((it) => new Blob([it], { type: 'text/plain' }));
  blob.catch(() => undefined); // who awaits the text itself hears of it
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
}
