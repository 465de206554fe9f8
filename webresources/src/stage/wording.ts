import type { Words } from "../ui/words";
import type { Gate } from "./gates";

/** 'Contacts 45 % of 60 %'. */
export const gateSentence = ({ part, percent, asked }: Gate, { say, format }: Words): string =>
  say(`Stage_Gate_${part}`, format.percent(percent, 0), format.percent(asked, 0));
