/** Two hands on a keyboard: keys go in, what the page shows comes out. No pointer anywhere. */

/** What a browser driver must be able to do; Playwright and Puppeteer both can. */
export interface Keyboard {
  press(key: string): Promise<void>;
  evaluate<A, R>(look: (asked: A) => R | Promise<R>, asked: A): Promise<R>;
}

/** One of the elements that a selector finds, in the order of the document. */
export interface Target {
  readonly selector: string;
  /** 0 for the first, -1 for the last. */
  readonly index: number;
}

export const the = (selector: string, index = 0): Target => ({ selector, index });

type Whereabouts = 'here' | 'ahead' | 'behind' | 'nowhere';

/** Where an element that can be seen lies from the focus, in the order of the Tab key. */
function whereIs({ selector, index }: Target): Whereabouts {
  const wanted = [...document.querySelectorAll(selector)].at(index);
  const focused = document.activeElement;
  if (!wanted || wanted.getClientRects().length === 0) return 'nowhere';
  if (wanted === focused) return 'here';
  if (!focused || focused === document.body) return 'ahead';
  const order = focused.compareDocumentPosition(wanted);
  return order & Node.DOCUMENT_POSITION_PRECEDING ? 'behind' : 'ahead';
}

/** Presses of Tab before a place counts as out of reach. */
const MOST_TABS = 250;
/** Milliseconds that a part of the page may take to arrive. */
const ARRIVES = 20_000;
const LOOKS_EVERY = 25;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Asks until there is an answer. @throws Error that names `what` */
export async function waitFor<T>(what: string, ask: () => Promise<T | null>): Promise<T> {
  const end = Date.now() + ARRIVES;
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (Date.now() > end) throw new Error(`it never came: ${what}`);
    await pause(LOOKS_EVERY);
  }
}

export const isShown = (keyboard: Keyboard, selector: string) =>
  keyboard.evaluate(
    (wanted) => (document.querySelector(wanted)?.getClientRects().length ?? 0) > 0,
    selector,
  );

/** Waits until something can be seen. */
export const shown = (keyboard: Keyboard, selector: string) =>
  waitFor(selector, async () => (await isShown(keyboard, selector)) || null);

/** Tabs, forwards or back, until the target has the focus. @throws Error when it is out of reach */
export async function reach(keyboard: Keyboard, target: Target): Promise<void> {
  const { selector, index } = target;
  await waitFor(selector, async () => {
    const where = await keyboard.evaluate(whereIs, target);
    return where === 'nowhere' ? null : where;
  });
  for (let pressed = 0; pressed < MOST_TABS; pressed++) {
    const where = await keyboard.evaluate(whereIs, target);
    if (where === 'here') return;
    await keyboard.press(where === 'behind' ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`the keyboard never gets to ${selector} (${index})`);
}

/** Reaches a button and presses it. */
export async function push(keyboard: Keyboard, target: Target): Promise<void> {
  await reach(keyboard, target);
  await keyboard.press('Enter');
}

/** The same key as often as said; the opposite one for a negative number. */
export async function repeat(
  keyboard: Keyboard,
  times: number,
  keys: { readonly more: string; readonly less: string },
): Promise<void> {
  for (let i = 0; i < Math.abs(times); i++) await keyboard.press(times > 0 ? keys.more : keys.less);
}
