import { Evidence, ProgressStatus } from "../../model/choices.g";
import { button, element, section } from "../../ui/element";
import { candidates, offers, type Offer } from "../activities";
import type { Desk, Orders } from "../desk";
import { diaryLine } from "../diary-line";
import { unfolding } from "./unfolding";

/** Finished meetings, calls and tasks that prove nothing yet, each with the way to what it proves. */
export function band(desk: Desk, orders: Orders): HTMLElement {
  const { target, words: { say }, board, around } = desk;
  const all = offers(around.finished, board.progresses);
  if (all.length === 0) return section(target, "band", say("Board_Band"), element(target, "p", "note", say("Board_NoOffers")));
  const shown = all.slice(0, desk.offered);
  const rest = all.length - shown.length;
  const more = button(target, "small", say("Page_More", rest), () => {
    desk.offered = all.length;
    orders.redraw();
  });
  return section(target, "band", say("Board_Band"), element(target, "ul", "offers", ...shown.map((offer) => line(desk, offer, orders))), ...(rest > 0 ? [more] : []));
}

function line(desk: Desk, { activity, linked }: Offer, orders: Orders): HTMLElement {
  const { target, words } = desk;
  const direct = linked.map((progress) => {
    const press = button(target, "small", words.say("Board_CompleteThis", progress.name), () => orders.complete(progress, activity));
    press.dataset["key"] = `offer ${activity.id} ${progress.id}`;
    return press;
  });
  return element(target, "li", "", element(target, "span", "", diaryLine(activity, words)), ...(direct.length > 0 ? direct : [choice(desk, activity, orders)]));
}

/** All open progresses, those that ask for an activity first: the first click opens the list, the second one leads to the card. */
function choice(desk: Desk, activity: Offer["activity"], orders: Orders): HTMLElement {
  const { target, words, board } = desk;
  const title = element(target, "summary", "", words.say("Board_CompleteWith"), element(target, "span", "unseen", ` ${diaryLine(activity, words)}`));
  title.dataset["key"] = `with ${activity.id}`;
  const names = (): HTMLElement[] => candidates(board.progresses, Evidence.Activity, ProgressStatus.InProgress)
    .map((progress) => element(target, "li", "", button(target, "link", progress.name, () => {
      desk.unfolded.delete(activity.id);
      orders.complete(progress, activity);
    })));
  return unfolding(desk, activity.id, title, () => [element(target, "ul", "", ...names())]);
}
