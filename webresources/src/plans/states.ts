import { PlanLifecycle } from "../model/choices.g";
import { button, element, section } from "../ui/element";
import type { Words } from "../ui/words";
import type { Plan } from "./plan";

export const stateOf = ({ lifecycle }: Plan): string => Object.entries(PlanLifecycle).find(([, value]) => value === lifecycle)?.[0] ?? "Draft";

/** How many plans stand where, each number opening its plans. */
export function states(target: Document, plans: readonly Plan[], { say, format }: Words, drill: (name: string, plans: readonly Plan[]) => void): HTMLElement {
  const items = Object.keys(PlanLifecycle).map((key) => {
    const own = plans.filter((plan) => stateOf(plan) === key);
    const name = say(`Plans_State_${key}`);
    const count = element(target, "strong", "", format.number(own.length, 0));
    const part = own.length === 0 ? element(target, "span", "state") : button(target, "state", "", () => drill(say("Plans_PlansIn", name), own));
    part.append(count, " ", element(target, "span", "", name));
    return element(target, "li", "", part);
  });
  return section(target, "states", say("Plans_States"), element(target, "ol", "counts", ...items));
}
