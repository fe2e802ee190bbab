/** Say whether somebody is typing there. */
function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button', 'submit', 'reset', 'range'].includes(target.type);
  return target.isContentEditable || target.matches('textarea, select');
}

/** Say whether this browser keeps the choice to have no keys; read here, so that every page carries this script in itself. */
function areKeysOff(): boolean {
  try {
    return localStorage.getItem('keys') === 'off';
  } catch {
    return false; // storage is closed to the page
  }
}

/** Let `/` open the search page with the cursor in its field; on that page it goes to the field. Who switched the letters off has this key off too. */
document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.altKey) return;
  // On a keyboard of another script it is the key at that place; read here as `read-key.ts` does, for the same reason.
  if (event.key !== '/' && (event.code !== 'Slash' || event.shiftKey || /^[\x20-\x7e]/.test(event.key))) return;
  if (event.composedPath().some(takesText) || areKeysOff()) return;
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('#search-field');
  if (field) field.select();
  else location.assign(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/search/#search-field`);
});
