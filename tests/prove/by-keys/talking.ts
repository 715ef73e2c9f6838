/** One sentence at the table: intent, subject, depth, card, and the call of her reaction. */
import type { Action, Legal, View } from '../../../src/core/types';
import { BETS, type Depth } from '../../../src/core/vocabulary';
import { INTENTS, menu, nameOf, placeOf } from '../../../src/game/menu';
import { atDial } from '../../../src/game/words-layer/meeting/picking';
import { type Keyboard, push, reach, repeat, the } from './hand';

/** The name of an action as it stands in the menu, where no reaction is called yet. */
const plain = (action: Action) => nameOf({ ...action, bet: undefined } as unknown as Action);

async function turnDial(keyboard: Keyboard, from: Depth, to: Depth): Promise<void> {
  if (from === to) return;
  await reach(keyboard, the('.dial-steps input:checked'));
  await repeat(keyboard, to - from, { more: 'ArrowDown', less: 'ArrowUp' });
}

/** Opens a page of the menu. */
export async function openIntent(keyboard: Keyboard, action: Action, { table }: View) {
  const [intent] = placeOf(action, table) ?? ['offer'];
  await push(keyboard, the('.intents li button', INTENTS.indexOf(intent)));
}

/**
 * Says something that stands in the menu.
 * @param depth where the dial stands
 * @returns where it stands afterwards
 */
export async function say(
  keyboard: Keyboard,
  action: Action,
  { seen, options, depth }: { seen: View; options: Legal; depth: Depth },
): Promise<Depth> {
  const place = placeOf(action, seen.table);
  if (!place) throw new Error(`${nameOf(action)} is not in the menu`);
  const to = 'depth' in action ? action.depth : depth;
  await turnDial(keyboard, depth, to);
  await openIntent(keyboard, action, seen);
  const { entries } = menu(options, seen.table)[INTENTS.indexOf(place[0])] ?? { entries: [] };
  const here = entries.findIndex(({ actions }) =>
    actions.some((one) => nameOf(one) === plain(action)),
  );
  const entry = entries[here];
  if (!entry) throw new Error(`${nameOf(action)} cannot be said now`);
  if (entries.length > 1) await push(keyboard, the('.subjects button', here));
  const cards = atDial(entry, to);
  const card = cards.findIndex((one) => nameOf(one) === plain(action));
  await sayCard(keyboard, action, { card, picked: cards.length === 1 });
  return to;
}

/** Says card number `card`; the only one of a page is picked already. */
async function sayCard(
  keyboard: Keyboard,
  action: Action,
  { card, picked }: { card: number; picked: boolean },
): Promise<void> {
  const bet = 'bet' in action ? action.bet : undefined;
  if (!picked && bet === undefined) return push(keyboard, the('.say-now', card));
  if (!picked) await push(keyboard, the('.say-face', card));
  if (bet !== undefined) await push(keyboard, the('.bet button', BETS.indexOf(bet)));
  await push(keyboard, the('.say-do .primary'));
}
