/** The one place where copying says what it did; it is seen, and read out once. */
const region = document.createElement('div');
region.className = 'copy-said';
region.role = 'status';
document.body.append(region);

let timer: ReturnType<typeof setTimeout> | undefined;

/** Say something, for as long as it takes to read it. */
export function say(words: string): void {
  clearTimeout(timer);
  region.replaceChildren(words);
  timer = setTimeout(() => region.replaceChildren(), 6000);
}
