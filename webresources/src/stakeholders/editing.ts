import { button, element } from "../ui/element";
import { select } from "../ui/select";
import { message } from "../ui/work";
import type { Words } from "../ui/words";
import { choices, formOf } from "./fields";
import type { Person } from "./person";
import type { Entered } from "./saving";

export interface Editing {
  readonly team: readonly { readonly user: string; readonly name: string }[];
  save(entered: Entered, users: readonly string[]): Promise<void>;
  cancel(): void;
  open(): void;
}

/** What is known of a person, to be changed where it stands. */
export function editing(target: Document, person: Person, words: Words, { team, save, cancel, open }: Editing): HTMLFormElement {
  const { say } = words;
  const draft = { function: person.function as number | null, role: person.role, influence: person.influence, attitude: person.attitude };
  const { form, error, refuse } = formOf(target, say("Stakeholder_Edit", person.name), "editing");
  const goal = element(target, "textarea");
  goal.maxLength = 500;
  goal.rows = 2;
  goal.value = person.goal;
  const known = acquainted(target, person, team, words);
  const submit = button(target, "primary", say("Stakeholder_Save"));
  submit.type = "submit";
  form.append(element(target, "h2", "", person.name), element(target, "div", "fields", ...choices(target, draft, ["function", "role", "influence", "attitude"], words)),
    element(target, "label", "choice", element(target, "span", "", say("Stakeholder_Goal")), goal), known.place, error,
    element(target, "div", "actions", submit, button(target, "secondary", say("Stakeholder_Cancel"), cancel), button(target, "secondary", say("Stakeholder_OpenContact"), open)));
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape") cancel();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (submit.getAttribute("aria-disabled") === "true") return;
    submit.setAttribute("aria-disabled", "true");
    save({ ...draft, function: draft.function ?? person.function, goal: goal.value.trim() }, known.users()).catch((failure: unknown) => {
      submit.removeAttribute("aria-disabled");
      refuse(message(failure));
    });
  });
  return form;
}

/** Who of us knows the person: chips that can be taken away, and a choice of whom to add. */
function acquainted(target: Document, { knownBy }: Person, team: Editing["team"], { say }: Words): { readonly place: HTMLElement; users(): string[] } {
  let chosen = knownBy.map(({ user, name }) => ({ user, name }));
  const place = element(target, "div", "acquainted");
  const draw = (): void => {
    const chips = chosen.map(({ user, name }) => {
      const chip = button(target, "chip", `${name} ×`, () => {
        chosen = chosen.filter((each) => each.user !== user);
        draw();
        place.querySelector("select")?.focus();
      });
      chip.setAttribute("aria-label", say("Stakeholder_Remove", name));
      return chip;
    });
    const others = team.filter(({ user }) => !chosen.some((each) => each.user === user));
    const add = select(target, say("Stakeholder_AddColleague"), [{ value: "", text: say("Stakeholder_NotChosen") }, ...others.map(({ user, name }) => ({ value: user, text: name }))], "", (user) => {
      chosen = [...chosen, ...others.filter((each) => each.user === user)];
      draw();
      place.querySelector("select")?.focus();
    });
    place.replaceChildren(element(target, "span", "choice-title", say("Stakeholder_WhoKnows")), ...chips, add);
  };
  draw();
  return { place, users: () => chosen.map(({ user }) => user) };
}
