import { daysBetween } from "../ui/days";
import type { Words } from "../ui/words";
import type { Gate } from "./gates";

/** 'Contacts 45 % of 60 %'. */
export const gateSentence = ({ part, percent, asked }: Gate, { say, format }: Words): string =>
  say(`Stage_Gate_${part}`, format.percent(percent, 0), format.percent(asked, 0));

/** How long a client has stood in its stage: '18 days here'. */
export function lasting(enteredOn: Date, today: Date, { say }: Words): string {
  const days = daysBetween(enteredOn, today);
  return days <= 0 ? say("Stage_Today") : say("Stage_Days", days);
}
