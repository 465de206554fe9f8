import { plan as planTable } from "../model/tables.g";
import type { Frame } from "../ui/frame";
import { announceWork } from "../ui/news";
import { message } from "../ui/work";
import type { Words } from "../ui/words";
import type { Desk } from "./desk";
import { gapSentence } from "./gaps";
import { isAsked, ordersFor, type Order } from "./lifecycle";
import { carryOut, ordering, type Outcome } from "./ordering";
import { ask, unask, type Place } from "./place";

interface Around {
  /** Reads the plan anew and shows it. */
  renew(): Promise<void>;
  /** What is typed on the form around the page and not saved yet counts too; whether it could be saved. */
  settle(): Promise<boolean>;
}

/** Carries orders out: asks where something has to be said, tells what came of it, and shows the plan as it is then. */
export class Work {
  constructor(private readonly xrm: Xrm.XrmStatic, private readonly page: Frame, private readonly words: Words, private readonly place: Place, private readonly around: Around) {}

  /** What others see or what cannot be taken back is asked about first; the rest is done at once. */
  order(desk: Desk, order: Order): void {
    const { plan, reader, target } = desk;
    if (!ordersFor(plan, reader).includes(order)) return;
    if (!isAsked(order)) return void this.page.attempt(() => this.carry(desk, order, "", 0));
    ask(this.place, ordering(target, order, plan, this.words, { cancel: () => unask(this.place), save: (reason, cause) => this.carry(desk, order, reason, cause) }));
  }

  open(id: string): void {
    void this.xrm.Navigation.openForm({ entityName: planTable.table, entityId: id }).then(undefined, (error: unknown) => this.page.refuse(message(error)));
  }

  private async carry({ plan }: Desk, order: Order, reason: string, cause: number): Promise<void> {
    const { say } = this.words;
    this.page.tell(say("Plan_Working"));
    if (!(await this.around.settle())) throw new Error(say("Plan_Unsaved"));
    const outcome = await carryOut(this.xrm.WebApi.online, order, plan, reason, cause, this.words).finally(() => this.page.tell(""));
    unask(this.place);
    await this.around.renew();
    this.tell(outcome);
    announceWork(plan.id);
    announceWork(plan.client.id);
    if (outcome.next !== null) this.open(outcome.next);
  }

  /** What is missing is said all at once, and the keyboard goes on from the first. */
  private tell({ said, gaps }: Outcome): void {
    const { top, rest } = this.place;
    if (gaps.length === 0) this.page.tell(said);
    else this.page.refuse([said, ...gaps.map((gap) => gapSentence(gap, this.words))].join(" "));
    (gaps.length === 0 ? top.querySelector<HTMLElement>(".actions button") : rest.querySelector<HTMLElement>(".gaps button"))?.focus();
  }
}
