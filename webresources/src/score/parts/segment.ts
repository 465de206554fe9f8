import { label } from "../../segment/label";
import { element, section } from "../../ui/element";
import type { Words } from "../../ui/words";
import type { Client } from "../client";
import { sentences } from "../segment";

export function segment(target: Document, client: Client, words: Words): HTMLElement {
  const reasons = sentences(client, words).map((sentence) => element(target, "p", "", sentence));
  return section(target, "segment-reason", words.say("Score_Segment"), element(target, "p", "", label(target, client.segment, words.say)), ...reasons);
}
