import { element, section } from "../../ui/element";
import type { Words } from "../../ui/words";
import type { Client } from "../client";
import { isLate, sentence } from "../order";

export function order(target: Document, client: Client, today: Date, words: Words): HTMLElement {
  const text = element(target, "p", isLate(client, today) ? "late" : "", sentence(client, today, words));
  const again = client.reEngageNeeded ? [element(target, "p", "late", words.say("Score_ReEngage"))] : [];
  return section(target, "order", words.say("Score_Order"), text, ...again);
}
