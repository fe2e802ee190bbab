/** Tell the page around the frame how tall this one is, in CSS pixels, at first and whenever that changes. */
export function reportHeight(): void {
  if (parent === window) return;
  const { body } = document;
  const id = body.dataset['chart'] ?? '';
  const tell = () => {
    parent.postMessage({ type: 'briefing-chart-height', id, height: Math.ceil(body.getBoundingClientRect().height) }, '*');
  };
  new ResizeObserver(tell).observe(body);
}
