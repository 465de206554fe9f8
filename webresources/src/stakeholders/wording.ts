import type { Words } from "../ui/words";
import { attitudes, functions, keyOf, silence, type Person } from "./person";

export const functionName = (value: number, { say }: Words): string => say(`Stakeholder_Function_${keyOf(functions, value) ?? "Other"}`);

export const attitudeName = (value: number | null, { say }: Words): string => say(`Stakeholder_Attitude_${keyOf(attitudes, value) ?? "unknown"}`);

/** '12 days ago'. */
export function recency(person: Pick<Person, "lastOn">, today: Date, { say }: Words): string {
  const days = silence(person, today);
  if (days === null) return say("Stakeholder_Never");
  return days === 0 ? say("Stakeholder_Today") : say("Stakeholder_Ago", days);
}

/** All that the map says of a person by place, colour and sign, for whoever hears it; the name first. */
export function inWords(person: Person, today: Date, words: Words): string[] {
  const { say } = words;
  const known = person.knownBy.map(({ name }) => name).join(", ");
  return [
    person.name, ...(person.jobTitle === "" ? [] : [person.jobTitle]), functionName(person.function, words),
    person.influence === null ? say("Stakeholder_InfluenceUnknown") : say("Stakeholder_Influence", person.influence), attitudeName(person.attitude, words),
    say("Stakeholder_LastContact", recency(person, today, words)), known === "" ? say("Stakeholder_KnownByNobody") : say("Stakeholder_KnownBy", known),
  ];
}
