import { Attitude } from "../model/choices.g";
import { button, element, section } from "../ui/element";
import { message } from "../ui/work";
import type { Words } from "../ui/words";
import { choices, formOf } from "./fields";
import type { Contact } from "./person";
import type { Entered } from "./saving";

type Place = (contact: Contact, entered: Entered) => Promise<void>;

/** The contacts who are not on the map, each with what has to be said to place it. */
export function placing(target: Document, contacts: readonly Contact[], words: Words, place: Place): HTMLElement[] {
  if (contacts.length === 0) return [];
  return [section(target, "to-place", words.say("Stakeholder_ToPlace", contacts.length), ...contacts.map((contact) => one(target, contact, words, place)))];
}

function one(target: Document, contact: Contact, words: Words, place: Place): HTMLFormElement {
  const { say } = words;
  const draft = { function: null as number | null, role: null, influence: 3 as number | null, attitude: Attitude.Neutral as number | null };
  const { form, error, refuse } = formOf(target, say("Stakeholder_PlaceName", contact.name), "placing");
  const submit = button(target, "secondary", say("Stakeholder_Place"));
  submit.type = "submit";
  submit.setAttribute("aria-label", say("Stakeholder_PlaceName", contact.name));
  const who = element(target, "p", "", element(target, "strong", "", contact.name), ...(contact.jobTitle === "" ? [] : [element(target, "span", "detail", contact.jobTitle)]));
  const fields = choices(target, draft, ["function", "influence", "attitude"], words);
  form.append(who, ...fields, submit, error);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (draft.function === null) {
      refuse(say("Stakeholder_ChooseFunction", contact.name));
      fields[0]?.querySelector("select")?.focus();
      return;
    }
    place(contact, { ...draft, function: draft.function, goal: "" }).catch((failure: unknown) => refuse(message(failure)));
  });
  return form;
}
