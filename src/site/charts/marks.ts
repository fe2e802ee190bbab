/** Let each mark of the charts on the page answer: what it draws, the sentence, who says so, and where. */
export function startMarks(): void {
  for (const figure of document.querySelectorAll<HTMLElement>('.chart-figure:not([data-answers])')) {
    figure.dataset['answers'] = '';
    start(figure);
  }
}

/**
 * Show what a mark answers below it while it is pointed at, focused or tapped; it stays while it is pointed at itself, until
 * another mark answers, or Escape. Its words are those of the list on the page.
 */
function start(figure: HTMLElement): void {
  const answer = document.createElement('ul');
  answer.className = 'chart-answers chart-answer';
  answer.hidden = true;
  figure.append(answer);
  let by = '';
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const hide = () => void (answer.hidden = true);
  const stay = () => {
    clearTimeout(leaving);
  };
  const show = (mark: Element) => {
    stay();
    const items = listSentences(mark).flatMap((sentence) => sentence.closest('li') ?? []);
    answer.replaceChildren(...items.map(copyItem));
    answer.hidden = items.length === 0;
    place(answer, mark, figure);
  };
  // A name takes the place of the browser's own tip, which would cover the answer.
  for (const mark of figure.querySelectorAll('a.chart-mark')) {
    const title = mark.querySelector('title');
    mark.setAttribute('aria-label', title?.textContent ?? '');
    title?.remove();
  }
  figure.addEventListener('pointerdown', ({ pointerType }) => void (by = pointerType));
  figure.addEventListener('pointerover', ({ target, pointerType }) => {
    const mark = markOf(target);
    if (mark && pointerType !== 'touch') show(mark);
    else if (target instanceof Node && answer.contains(target)) stay();
  });
  figure.addEventListener('pointerout', ({ pointerType }) => {
    stay();
    if (pointerType !== 'touch' && !answer.contains(document.activeElement) && !markOf(document.activeElement))
      leaving = setTimeout(hide, 300);
  });
  figure.addEventListener('focusin', ({ target }) => {
    const mark = markOf(target);
    if (mark) show(mark);
  });
  figure.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && answer.contains(relatedTarget)) && !markOf(relatedTarget)) hide();
  });
  // A finger cannot point without pressing: the first tap asks, and the link stands in the answer.
  figure.addEventListener('click', (event) => {
    const mark = markOf(event.target);
    if (!mark || by !== 'touch') return;
    event.preventDefault();
    show(mark);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
  const open = [...figure.querySelectorAll('a.chart-mark')].find((it) => it.matches(':hover, :focus'));
  if (open) show(open);
}

function markOf(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest('a.chart-mark') : null;
}

function listSentences(mark: Element): Element[] {
  const ids = mark.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.flatMap((id) => document.getElementById(id) ?? []);
}

function copyItem(item: Element): Node {
  const copy = item.cloneNode(true);
  if (copy instanceof Element) copy.querySelectorAll('[id]').forEach((it) => it.removeAttribute('id'));
  return copy;
}

/** Put the answer below its mark, as wide as the drawing. */
function place(answer: HTMLElement, mark: Element, figure: HTMLElement): void {
  const [box, frame] = [mark.getBoundingClientRect(), figure.getBoundingClientRect()];
  answer.style.insetBlockStart = `${box.bottom - frame.top + 4}px`;
}
