import { button } from "../ui/element";
import { table } from "../ui/table";
import type { Words } from "../ui/words";
import { keyOf, roles, type Person } from "./person";
import { attitudeName, functionName, recency } from "./wording";

/** What the map shows, person by person. */
export function list(target: Document, people: readonly Person[], today: Date, words: Words, open: (person: Person) => void): HTMLTableElement {
  const { say, format } = words;
  const columns = [
    { title: say("Stakeholder_Person") }, { title: say("Stakeholder_Function") }, { title: say("Stakeholder_Role") }, { title: say("Stakeholder_InfluenceName"), isNumber: true },
    { title: say("Stakeholder_Attitude") }, { title: say("Stakeholder_Last") }, { title: say("Stakeholder_WhoKnows") },
  ];
  const role = (value: number | null): string => {
    const key = keyOf(roles, value);
    return key === null ? "–" : say(`Stakeholder_Role_${key}`);
  };
  const rows = people.map((person) => [
    button(target, "link", person.name, () => open(person)), functionName(person.function, words), role(person.role),
    person.influence === null ? "–" : format.number(person.influence), attitudeName(person.attitude, words), recency(person, today, words),
    person.knownBy.map(({ name }) => name).join(", ") || "–",
  ]);
  return table(target, say("Stakeholder_Map"), columns, rows);
}
