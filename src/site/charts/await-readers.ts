/** Load what lets charts answer when a reader comes to one: pages do not wait for it. */
export function awaitReaders(): void {
  for (const type of ['pointerover', 'pointerdown', 'focusin']) {
    document.addEventListener(type, ({ target }) => {
      if (!(target instanceof Element) || !target.closest('.chart-figure')) return;
      void import('./marks.ts').then(({ startMarks }) => startMarks());
      if (document.querySelector('[data-as-of]')) void import('./as-of.ts').then(({ startHandles }) => startHandles());
    });
  }
}
