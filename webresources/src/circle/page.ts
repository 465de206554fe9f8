import { plan as plans } from "../model/tables.g";
import { element } from "../ui/element";
import { frame } from "../ui/frame";
import { announce, announceWork, onSaved } from "../ui/news";
import { onReturn } from "../ui/returning";
import { select } from "../ui/select";
import type { Words } from "../ui/words";
import { Desk } from "./desk";
import { suppliers } from "./editing";
import { keyOf, type Entry } from "./entry";
import type { Entered } from "./judging";
import { ofClient, ofPlan, type Known } from "./reading";
import { save } from "./saving";

/** The row whose circles are shown: a plan, or a client. */
export interface Subject {
  readonly table: string;
  readonly id: string | null;
}

/** The circles of a plan's year, now and next, to be looked at and changed where they are seen. */
export async function start(target: Document, xrm: Xrm.XrmStatic, words: Words, { table, id }: Subject): Promise<void> {
  const page = frame(target, words, "Circle", "none");
  const { say } = words;
  if (id === null) return page.tell(say("Circle_New"));
  const isOnPlan = table === plans.table;
  let year = new Date().getFullYear();
  const read = (): Promise<Known> => (isOnPlan ? ofPlan(xrm.WebApi, id, words.tag) : ofClient(xrm.WebApi, id, year, words.tag));
  const offered = element(target, "datalist");
  offered.id = suppliers;
  const renew = async (desk: Desk, saved: string | null): Promise<void> => {
    const known = await read();
    // Nothing is drawn anew under somebody's hand, nor where nothing is new.
    if (saved === null && (desk.isTouched || desk.isOf(known))) return;
    offer(target, offered, known);
    desk.renew(known, saved);
  };
  const show = (): Promise<void> => page.fill(async () => {
    const known = await read();
    offer(target, offered, known);
    const write = async (entry: Entry, entered: Entered): Promise<void> => {
      const takesNext = known.plan !== null && !known.plan.isLocked;
      await save(xrm.WebApi, { client: known.client, year: known.year, plan: takesNext ? (known.plan?.id ?? null) : null }, entry, entered);
      await renew(desk, keyOf(entry));
      page.tell(say("Circle_Saved", entry.name || say("Circle_Whole")));
      desk.focus();
      // The form of the plan or of the client shows figures that follow from it.
      announceWork(id);
      if (known.plan !== null && !isOnPlan) announce(known.plan.id);
    };
    const desk = new Desk(target, known, isOnPlan, words, write);
    latest = desk;
    return [...(isOnPlan ? [] : [years(target, year, words, (chosen) => {
      year = chosen;
      void show();
    })]), offered, desk.element];
  });
  let latest: Desk | null = null;
  const refresh = (): void => {
    const desk = latest;
    if (desk && !desk.isTouched) void page.attempt(() => renew(desk, null));
  };
  onSaved(id, refresh);
  onReturn(page.content, refresh);
  await show();
}

/** A circle is of one year: this one, the one before, and the one to come. */
const years = (target: Document, year: number, { say }: Words, choose: (year: number) => void): HTMLElement => {
  const today = new Date().getFullYear();
  return element(target, "div", "tools", select(target, say("Circle_Year"), [today - 1, today, today + 1].map((each) => ({ value: String(each), text: String(each) })), String(year), (value) => choose(Number(value))));
};

function offer(target: Document, list: HTMLDataListElement, known: Known): void {
  list.replaceChildren(...known.suppliers.map((name) => {
    const option = target.createElement("option");
    option.value = name;
    return option;
  }));
}
