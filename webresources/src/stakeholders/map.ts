import { decorative, element } from "../ui/element";
import type { Words } from "../ui/words";
import { attitudes, functions, influences, initials, isSilent, keyOf, signOf, type Person } from "./person";
import { attitudeName, inWords, recency } from "./wording";

/** Functions across, influence upwards; each person stands where both meet, marked by attitude. */
export function map(target: Document, people: readonly Person[], today: Date, days: number, words: Words, open: (person: Person) => void): HTMLElement {
  const { say } = words;
  const corner = element(target, "td");
  const head = element(target, "tr", "", corner, ...functions.map(({ key }) => scoped(element(target, "th", "", say(`Stakeholder_Function_${key}`)), "col")));
  const unknown = people.some(({ influence }) => influence === null) ? [null] : [];
  const rows = [...influences, ...unknown].map((influence) => {
    const cells = functions.map(({ key, value }) => {
      const here = people.filter((person) => person.function === value && person.influence === influence);
      const cell = element(target, "td", here.length === 0 ? "nobody" : "", ...here.map((person) => mark(target, person, today, days, words, open)));
      cell.dataset["title"] = say(`Stakeholder_Function_${key}`);
      return cell;
    });
    const name = influence === null ? say("Stakeholder_InfluenceUnknown") : say("Stakeholder_Influence", influence);
    return element(target, "tr", cells.every((cell) => cell.className === "nobody") ? "nobody" : "", scoped(element(target, "th", "", name), "row"), ...cells);
  });
  return element(target, "table", "map", element(target, "caption", "", say("Stakeholder_Map")), element(target, "thead", "", head), element(target, "tbody", "", ...rows));
}

function mark(target: Document, person: Person, today: Date, days: number, words: Words, open: (person: Person) => void): HTMLButtonElement {
  const late = isSilent(person, today, days);
  const knownBy = person.knownBy.map(({ name }) => element(target, "span", "initials", initials(name)));
  const when = element(target, "span", late ? "when late-contact" : "when", ...(late ? ["! "] : []), recency(person, today, words));
  const [, ...rest] = inWords(person, today, words);
  const made = element(target, "button", `person attitude-${keyOf(attitudes, person.attitude) ?? "unknown"}`,
    decorative(element(target, "span", "sign", signOf(person.attitude))), element(target, "span", "name", person.name),
    decorative(element(target, "span", "state", when, ...knownBy)), element(target, "span", "unseen", `, ${rest.join(", ")}`));
  made.type = "button";
  made.dataset["id"] = person.id;
  made.addEventListener("click", () => open(person));
  return made;
}

/** The signs of the attitudes, and of those who have not been spoken to. */
export function legend(target: Document, days: number, words: Words): HTMLElement {
  const items = attitudes.map(({ key, value }) =>
    element(target, "li", `attitude-${key}`, decorative(element(target, "span", "sign", signOf(value))), attitudeName(value, words)));
  return element(target, "ul", "legend", ...items, element(target, "li", "", words.say("Stakeholder_LateNote", days)));
}

function scoped(cell: HTMLElement, scope: string): HTMLElement {
  cell.setAttribute("scope", scope);
  return cell;
}
