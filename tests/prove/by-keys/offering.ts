/** The offer sheet: packages, sliders and conditions, by keys that every native control has. */
import type { Offer, Table, View } from '../../../src/core/types';
import {
  type Drafts,
  opening,
  withOneMore,
  without,
} from '../../../src/game/words-layer/bargaining/drafts';
import { type Keyboard, push, reach, repeat, the } from './hand';

const BUTTONS = '.package-bar .actions button';

/** As many packages on the sheet as wanted. */
async function count(keyboard: Keyboard, from: Drafts, wanted: number): Promise<Drafts> {
  let drafts = from;
  while (drafts.offers.length < wanted) {
    await push(keyboard, the(BUTTONS));
    drafts = withOneMore(drafts);
  }
  while (drafts.offers.length > wanted) {
    await push(keyboard, the(BUTTONS, -1));
    drafts = without(drafts, drafts.inHand);
  }
  return drafts;
}

/** Package number `n` becomes `to`. */
async function fill(
  keyboard: Keyboard,
  { conditions }: Table,
  n: number,
  was: Offer,
  to: Offer,
): Promise<void> {
  for (const [issue, option] of to.options.entries()) {
    const by = option - (was.options[issue] ?? 0);
    if (by === 0) continue;
    const row = `.clauses > .clause:nth-child(${issue + 1})`;
    await reach(keyboard, the(`${row} .column:nth-child(${n + 1}) input[type=range]`));
    await repeat(keyboard, by, { more: 'ArrowUp', less: 'ArrowDown' });
  }
  const place = (id: string | null) => conditions.findIndex((one) => one.id === id);
  const by = place(to.condition) - place(was.condition);
  if (by === 0) return;
  await reach(keyboard, the(`.column:nth-child(${n + 1}) select.condition`));
  await repeat(keyboard, by, { more: 'ArrowDown', less: 'ArrowUp' });
}

/** Puts one offer or several packages on the table; the sheet is open. */
export async function putOnTable(keyboard: Keyboard, seen: View, offers: readonly Offer[]) {
  const drafts = await count(keyboard, opening(seen), offers.length);
  for (const [n, offer] of offers.entries()) {
    const was = drafts.offers[n];
    if (!was) throw new RangeError(`there is no package ${n}`);
    if (offers.length > 1) await push(keyboard, the('.package-tabs button', n));
    await fill(keyboard, seen.table, n, was, offer);
  }
  await push(keyboard, the('.sheet-foot .primary'));
}
