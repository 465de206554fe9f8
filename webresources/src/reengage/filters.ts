import { button, element } from "../ui/element";
import type { Words } from "../ui/words";
import type { Pipeline } from "./pipeline";
import { isIn, scopes, type Me, type Scope } from "./scope";

export interface Chosen {
  readonly scope: Scope;
  readonly search: string;
}

/** Whose clients, each with its count, and a search that answers as one types. */
export function filters(target: Document, pipelines: readonly Pipeline[], me: Me, first: Chosen, { say, format }: Words, choose: (chosen: Chosen) => void): HTMLElement {
  let chosen = first;
  const buttons = scopes.map((scope) => {
    const count = pipelines.filter((pipeline) => isIn(scope, pipeline, me)).length;
    return { scope, press: button(target, "secondary", say(`ReEngage_Scope_${scope}`, format.number(count, 0)), () => change({ ...chosen, scope })) };
  });
  const change = (next: Chosen): void => {
    chosen = next;
    mark();
    choose(chosen);
  };
  const mark = (): void => buttons.forEach(({ scope, press }) => press.setAttribute("aria-pressed", String(scope === chosen.scope)));
  mark();
  const box = element(target, "input", "search");
  box.type = "search";
  box.value = first.search;
  box.placeholder = say("ReEngage_Search");
  box.setAttribute("aria-label", say("ReEngage_Search"));
  box.addEventListener("input", () => change({ ...chosen, search: box.value }));
  const group = element(target, "div", "scopes", ...buttons.map(({ press }) => press));
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", say("ReEngage_Scope"));
  return element(target, "div", "filters", group, box);
}
