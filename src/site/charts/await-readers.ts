/** Load what lets charts answer when a reader comes to one: pages do not wait for it. */
export function awaitReaders(): void {
  for (const type of ['pointerover', 'pointerdown', 'focusin']) {
    document.addEventListener(type, ({ target }) => {
      if (target instanceof Element && target.closest('.chart-figure'))
        void import('./start-charts.ts').then(({ startCharts }) => startCharts());
    });
  }
}
