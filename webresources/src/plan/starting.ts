import { Segment } from "../model/choices.g";
import { element } from "../ui/element";
import { asked, labelled, lines } from "../ui/question";
import { call } from "../ui/requests";
import { dropdown } from "../ui/select";
import type { Words } from "../ui/words";
import { listOf } from "./gaps";
import { offerTakeOver, startPlan } from "./requests";

type Service = Pick<Xrm.WebApiOnline, "execute">;

/** The client for whom a plan is started. */
export interface Client {
  readonly id: string;
  readonly name: string;
  readonly segment: number | null;
}

/** Something open in the plan of the year before. */
export interface Offer {
  readonly id: string;
  readonly name: string;
  readonly isTask: boolean;
  readonly quarter: string;
}

export const offersOf = (json: string): Offer[] =>
  listOf(json).map(({ id, name, table, quarter }) => ({ id: String(id), name: String(name), isTask: table === "kam_plantask", quarter: typeof quarter === "string" ? quarter : "" }));

/** Plans are for key and developing clients; for another somebody has to say why. */
export const needsReason = ({ segment }: Client): boolean => segment !== Segment.Key && segment !== Segment.Develop;

interface After {
  started(plan: string, isNew: boolean): Promise<void>;
  cancel(): void;
}

/** Asks for the year, for a reason where one is needed, and what of the year before goes on. */
export function starting(target: Document, service: Service, client: Client, years: readonly number[], words: Words, { started, cancel }: After): HTMLFormElement {
  const { say } = words;
  const year = dropdown(target, years.map((each) => ({ value: String(each), text: String(each) })), String(years[0]));
  const reason = lines(target);
  const offers = element(target, "div", "take-over");
  const offer = (): void => void read(service, client, Number(year.value)).then((found) => offers.replaceChildren(...chosen(target, found, words)), () => offers.replaceChildren());
  year.addEventListener("change", offer);
  offer();
  const why = needsReason(client) ? [labelled(target, say("Plan_StartReason"), reason)] : [];
  return asked(target, {
    text: say("Plan_AskStart", client.name), doing: say("Plan_DoStart"), cancelling: say("Plan_Cancel"), cancel,
    parts: [labelled(target, say("Plan_Year"), year), ...why, offers],
    required: why.length === 0 ? null : { control: reason, missing: say("Plan_StartReasonMissing") },
    save: async () => {
      const ids = [...offers.querySelectorAll<HTMLInputElement>("input:checked")].map(({ value }) => value);
      const { PlanId, Created } = await call<{ PlanId: string; Created: boolean }>(service, startPlan(client.id, Number(year.value), reason.value.trim(), ids));
      await started(PlanId, Created);
    },
  });
}

const read = async (service: Service, client: Client, year: number): Promise<Offer[]> => offersOf((await call<{ Offer: string }>(service, offerTakeOver(client.id, year))).Offer);

/** All ticked: who wants to leave something behind says so. */
function chosen(target: Document, offers: readonly Offer[], { say }: Words): HTMLElement[] {
  if (offers.length === 0) return [];
  const boxes = offers.map(({ id, name, isTask, quarter }) => {
    const box = element(target, "input");
    box.type = "checkbox";
    box.value = id;
    box.checked = true;
    return element(target, "label", "", box, say(isTask ? "Plan_OfferTask" : "Plan_OfferInitiative", name, quarter));
  });
  return [element(target, "fieldset", "", element(target, "legend", "", say("Plan_TakeOver")), ...boxes)];
}
