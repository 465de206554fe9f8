import { button, element } from "../ui/element";
import { frame } from "../ui/frame";
import { onPage } from "../ui/leading";
import { announceWork, onSaved } from "../ui/news";
import { quarterOf } from "../ui/quarters";
import { onReturn } from "../ui/returning";
import { select } from "../ui/select";
import type { Words } from "../ui/words";
import { firstOf, yearsFor } from "./choosing";
import { deskOf, type Desk, type Hands } from "./desk";
import type { Order } from "./lifecycle";
import { blocks } from "./parts/blocks";
import { cards } from "./parts/cards";
import { digest } from "./parts/digest";
import { head } from "./parts/head";
import type { Plan } from "./plan";
import { ask, place, redraw, unask, type Place } from "./place";
import { clientOf, digestOf, plansOf, rulesOf, type Digest } from "./reading";
import { starting, type Client } from "./starting";
import { Work } from "./work";

/** What is known of the client's plans at one moment. */
interface Known {
  readonly client: Client;
  readonly plans: readonly Plan[];
  /** The plan that is shown; null: there is none. */
  readonly shown: { readonly desk: Desk; readonly digest: Digest } | null;
  /** The fiscal year of today. */
  readonly year: number;
}

/** This year's plan of the client on one page, or how to begin one. */
export async function start(target: Document, xrm: Xrm.XrmStatic, words: Words, id: string | null): Promise<void> {
  const page = frame(target, words, "Plan", "none");
  if (id === null) return page.tell(words.say("Plan_New"));
  await page.fill(async () => {
    const rules = await rulesOf(xrm.WebApi);
    let chosen: string | null = null;
    const look = async (): Promise<Known> => {
      const [client, plans] = await Promise.all([clientOf(xrm.WebApi, id), plansOf(xrm.WebApi, id)]);
      const year = Number(quarterOf(new Date(), rules.startMonth).slice(0, 4));
      const plan = plans.find((each) => each.id === chosen) ?? firstOf(plans, year);
      if (plan === null) return { client, plans, shown: null, year };
      const [desk, of] = await Promise.all([deskOf(target, xrm, words, rules, new Map(), plan, false), digestOf(xrm.WebApi, plan)]);
      return { client, plans, shown: { desk, digest: of }, year };
    };
    let known = await look();
    const where = place(target);
    const renew = async (): Promise<void> => {
      known = await look();
      draw();
    };
    const work = new Work(xrm, page, words, where, { renew, settle: () => Promise.resolve(true) });
    const begin = (): void => {
      const { client, plans, year } = known;
      const years = yearsFor(plans, year);
      if (years.length === 0) return work.open(plans[0]?.id ?? "");
      ask(where, starting(target, xrm.WebApi.online, client, years, words, {
        cancel: () => unask(where),
        started: async (plan, isNew) => {
          unask(where);
          await renew();
          page.tell(words.say(isNew ? "Plan_Started" : "Plan_Found"));
          announceWork(client.id);
          work.open(plan);
        },
      }));
    };
    const choose = (plan: string): void => {
      chosen = plan;
      void page.attempt(renew);
    };
    const draw = (): void => show(where, known, words, target, work, begin, choose);
    const order = (name: string): void => {
      if (name === "start" || known.shown === null) begin();
      else if (name === "open") work.open(known.shown.desk.plan.id);
      else work.order(known.shown.desk, name as Order);
    };
    draw();
    onSaved(id, () => void page.attempt(renew));
    onReturn(where.whole, () => void page.attempt(renew));
    onPage(id, order);
    return [where.whole];
  });
}

function show(where: Place, known: Known, words: Words, target: Document, work: Work, begin: () => void, choose: (plan: string) => void): void {
  const { shown } = known;
  if (shown === null) return redraw(where, [none(target, known, words, begin)], []);
  const { desk } = shown;
  const nothing = (): void => undefined;
  const hands: Hands = { order: (of, order) => work.order(of, order), open: () => work.open(desk.plan.id), go: nothing, add: nothing };
  redraw(where, [head(desk, hands)], [blocks(desk, hands), cards(desk, digest(desk, shown.digest)), ...others(target, known, desk.plan, words, begin, choose)]);
}

/** A client without a plan: what one is for, and how it is begun. */
const none = (target: Document, { year }: Known, { say }: Words, begin: () => void): HTMLElement =>
  element(target, "div", "empty", element(target, "p", "headline", say("Plan_None", String(year))), element(target, "p", "", say("Plan_Teach")), button(target, "primary", say("Plan_Start"), begin));

/** Offered where there are several plans, or a year without one. */
function others(target: Document, { plans, year }: Known, { id }: Plan, { say }: Words, begin: () => void, choose: (plan: string) => void): HTMLElement[] {
  const named = plans.map((plan) => ({ value: plan.id, text: `${plan.name}, ${say(`Plan_State_${plan.lifecycle}`)}` }));
  const parts = [...(plans.length < 2 ? [] : [select(target, say("Plan_Other"), named, id, choose)]), ...(yearsFor(plans, year).length === 0 ? [] : [button(target, "secondary", say("Plan_StartOther"), begin)])];
  return parts.length === 0 ? [] : [element(target, "div", "tools", ...parts)];
}
