import { closestAnnotation, findAnnotations, goTo, marksOf, notesOf, placeOf, refsOf } from './annotations.ts';
import { stopAt } from './label-marks.ts';
import { drawStrip, strip } from './strip.ts';

/** Crossing a mark on the way to another is not pointing at it. */
const ENTER = 100;
/** The way to the strip, or to what was answered, takes a moment. */
const LEAVE = 1000;

let pinned: readonly string[] = [];
let lit: readonly HTMLElement[] = [];
let shown = '';
let timer: ReturnType<typeof setTimeout> | undefined;
/** The passage that is asked: the last one pointed at, or the one that is held open. */
let asked: HTMLElement | null = null;
let held: HTMLElement | null = null;
/** The passage whose answer was closed: it is silent until the reader has turned to something else. */
let dismissed: HTMLElement | null = null;

const load = () => import('./thread.ts');

/** Light all marks and notes of some entries, and show where they stand. */
function show(refs: readonly string[]): void {
  clearTimeout(timer);
  if (refs.join() === shown) return;
  shown = refs.join();
  lit.forEach((it) => it.classList.remove('lit'));
  const found = findAnnotations(refs);
  lit = found.map((it) => it.querySelector('summary') ?? it);
  lit.forEach((it) => it.classList.add('lit'));
  const places = new Map(found.filter(({ localName }) => localName !== 'mark').map((note) => [placeOf(note), refsOf(note)[0] ?? '']));
  drawStrip([...places].map(([place, ref]) => ({ ref, place })));
}

/** Keep some entries lit until the reader turns to something else. */
export function pin(refs: readonly string[]): void {
  pinned = refs;
  show(refs);
}

/** Let a passage answer; `hold` keeps the answer until it is closed, and `go` takes the focus there. */
export async function ask(mark: HTMLElement, { hold = false, go = false } = {}): Promise<void> {
  const [first = mark] = marksOf(mark);
  if (hold) held = first;
  asked = first;
  const answer = await load();
  // The reader may have turned to something else meanwhile, or asked to keep the answer.
  if (asked !== first || (held === first && !hold)) return;
  const panel = answer.showThread(first, notesOf(first));
  first.ariaExpanded = 'true';
  if (go) goTo(panel);
}

/** Close the answer; `true` if there was one that was held. */
export function close(): boolean {
  const was = held;
  held = null;
  dismissed = asked;
  if (asked) {
    asked.ariaExpanded = 'false';
    asked = null;
    void load().then(({ hideThread }) => hideThread());
  }
  if (was) goTo(was);
  return was !== null;
}

/** The codes of all marks of a passage, or of a note. */
const allRefs = (annotation: HTMLElement) => (annotation.localName === 'mark' ? marksOf(annotation).flatMap(refsOf) : refsOf(annotation));

const isAnswer = (target: EventTarget | null) =>
  target instanceof Element && (strip.contains(target) || target.closest('.thread') !== null);
/** The first mark of a passage that answers, if an annotation is one. */
const passageOf = (annotation: HTMLElement | null) => {
  const [first] = annotation?.localName === 'mark' ? marksOf(annotation) : [];
  return first?.role === 'button' ? first : null;
};

/** Let marks light their notes and notes their marks, and passages answer, by pointing, focus or tap. */
export function pairNotes(): void {
  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'touch') return;
    clearTimeout(timer);
    if (isAnswer(target)) return;
    const annotation = closestAnnotation(target);
    timer = setTimeout(
      () => {
        show(annotation ? allRefs(annotation) : pinned);
        if (held) return;
        const passage = passageOf(annotation);
        if (!passage) close();
        else if (passage !== dismissed) void ask(passage);
        if (passage !== dismissed) dismissed = null;
      },
      annotation ? ENTER : LEAVE,
    );
  });
  document.addEventListener('focusin', ({ target }) => {
    if (isAnswer(target)) return;
    const annotation = closestAnnotation(target);
    if (annotation) stopAt(annotation);
    pin(annotation ? allRefs(annotation) : []);
    const passage = passageOf(annotation);
    if (passage && passage !== held && passage !== dismissed) void ask(passage);
  });
  document.addEventListener('click', ({ target }) => {
    if (isAnswer(target)) {
      if (target instanceof Element && target.closest('.thread-close')) close();
      return;
    }
    const annotation = closestAnnotation(target);
    const passage = passageOf(annotation);
    if (!annotation) {
      pin([]);
      close();
    } else if (passage && getSelection()?.isCollapsed !== false) {
      pin(allRefs(passage));
      if (passage === held) close();
      else void ask(passage, { hold: true });
    }
  });
}
