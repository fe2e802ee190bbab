import { readKey } from '../base/read-key.ts';

/**
 * What copying needs from the start: links that open the menu, the key `c`, and an eye on the selection. The rest is
 * loaded when it is first asked for.
 */
const LINKS = 'a[data-copy]';
/** A selection that is still changing gets no bar. */
const PAUSE = 250;

const load = () => import('./open.ts');

/** Watch for what asks to be copied. */
export function startCopying(): void {
  for (const link of document.querySelectorAll(LINKS)) link.ariaHasPopup = 'dialog';

  // The link is followed as well, so that the address and what is lit show what the menu is about.
  document.addEventListener('click', (event) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(LINKS) : null;
    if (!link) return;
    if (!link.hash) event.preventDefault(); // it leads to the page where it stands
    void load().then(({ openLink }) => openLink(link));
  });

  document.addEventListener('keydown', (event) => {
    if (readKey(event) !== 'c' || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const { target } = event;
    if (!(target instanceof Element) || target.closest('input:not([type=checkbox], [type=radio]), textarea, select, dialog, [popover]'))
      return;
    if (areKeysOff()) return;
    event.preventDefault();
    void load().then(({ openNearest }) => openNearest(target));
  });

  let pause: ReturnType<typeof setTimeout> | undefined;
  let isPressed = false;
  let wasShown = false;
  const settle = () => {
    clearTimeout(pause);
    if (isPressed) return;
    pause = setTimeout(() => {
      const isOpen = getSelection()?.isCollapsed === false;
      if (!isOpen && !wasShown) return;
      wasShown = isOpen;
      void load().then(({ followSelection }) => followSelection());
    }, PAUSE);
  };
  if (document.querySelector('.column .paragraph')) {
    document.addEventListener('selectionchange', settle);
    for (const [type, pressed] of [
      ['pointerdown', true],
      ['pointerup', false],
      ['pointercancel', false],
    ] as const) {
      document.addEventListener(type, ({ target }) => {
        // What is pressed on the bar selects nothing: the bar would come back after each copy.
        if (pressed === isPressed || (pressed && target instanceof Element && target.closest('.copy-bar'))) return;
        isPressed = pressed;
        settle();
      });
    }
  }
}

/** Say whether this browser keeps the choice to have no keys; read here, so that this script stands alone. */
function areKeysOff(): boolean {
  try {
    return localStorage.getItem('keys') === 'off';
  } catch {
    return false; // storage is closed to the page
  }
}
