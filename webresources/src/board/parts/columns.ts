import { ring } from "../../chart/ring";
import { ProgressCategory } from "../../model/choices.g";
import { decorative, element, section } from "../../ui/element";
import { shareOf } from "../completion";
import type { Desk, Orders } from "../desk";
import { matches } from "../filter";
import type { Progress } from "../progress";
import { card } from "./card";
import { byWeight, count } from "./summary";
import { unfolding } from "./unfolding";

/** The four categories beside each other. */
export const columns = (desk: Desk, orders: Orders): HTMLElement =>
  element(desk.target, "div", "board", ...Object.entries(ProgressCategory).map(([key, category]) => column(desk, key, category, orders)));

function column(desk: Desk, key: string, category: number, orders: Orders): HTMLElement {
  const { target, words } = desk;
  const all = desk.board.progresses.filter((progress) => progress.category === category);
  const share = shareOf(all);
  // What somebody is answering stays in sight.
  const shown = all.filter((progress) => desk.editors.has(progress.id) || matches(desk.filter, progress, desk.quarter));
  const far = element(target, "div", "far", decorative(ring(target, share.percent, 40, "")),
    element(target, "p", "note", byWeight(share, words), element(target, "br"), count(share, words)));
  const nothing = shown.length === 0 ? [element(target, "p", "note", words.say("Board_NothingHere"))] : [];
  const aside = shown.filter(({ isApplicable }) => !isApplicable);
  return section(target, `column-${key}`, words.say(`Board_Category_${key}`), far, ...nothing,
    ...list(desk, shown.filter(({ isApplicable }) => isApplicable), orders), ...(aside.length > 0 ? [folded(desk, key, aside, orders)] : []));
}

const list = (desk: Desk, progresses: readonly Progress[], orders: Orders): HTMLElement[] =>
  progresses.length === 0 ? [] : [element(desk.target, "ul", "cards", ...progresses.map((progress) => card(desk, progress, orders)))];

/** What does not apply to the client is folded away, but can be taken up again. */
function folded(desk: Desk, key: string, progresses: readonly Progress[], orders: Orders): HTMLElement {
  const { target, words: { say } } = desk;
  return unfolding(desk, key, element(target, "summary", "", say("Board_Aside", `${progresses.length}`)), () => list(desk, progresses, orders));
}
