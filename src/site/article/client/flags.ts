/** Read a choice that this browser keeps; null where there is none, or where storage is closed to the page. */
export function readFlag(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Keep a choice in this browser; null forgets it. */
export function keepFlag(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // Storage is closed to the page: the choice is not kept.
  }
}
