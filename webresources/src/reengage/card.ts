import { ring } from "../chart/ring";
import { gateAfter, type Gates } from "../stage/gates";
import { last, nameOf } from "../stage/stages";
import { gateSentence, lasting } from "../stage/wording";
import { button, decorative, element } from "../ui/element";
import { menu, type Choice } from "../ui/menu";
import type { Words } from "../ui/words";
import { overdue, type Pipeline } from "./pipeline";

export interface Hands {
  open(pipeline: Pipeline): void;
  choices(pipeline: Pipeline): readonly Choice[];
}

/** A client in its stage: how far it is, how long it stands there, what is wrong, and what it lacks to the next. */
export function card(target: Document, pipeline: Pipeline, gates: Gates, today: Date, words: Words, hands: Hands): HTMLElement {
  const { say, format } = words;
  const { total } = pipeline.completion;
  const name = button(target, "link", pipeline.name, () => hands.open(pipeline));
  const made = element(target, "li", "card",
    element(target, "div", "card-head", name, menu(target, "⋯", say("ReEngage_Menu", pipeline.name), () => hands.choices(pipeline))),
    element(target, "div", "card-state",
      ring(target, total, 36, total === null ? say("ReEngage_NoChecklist") : say("ReEngage_Completion", format.percent(total, 2))),
      element(target, "div", "", ...standing(pipeline, today, words).map((text) => element(target, "p", "detail", text)))),
    ...facts(pipeline, gates, today, words).map(({ look, sign, text }) =>
      element(target, "p", look, ...(sign === "" ? [] : [decorative(element(target, "span", "sign", sign))]), text)));
  made.dataset["id"] = pipeline.id;
  made.draggable = true;
  return made;
}

export interface Fact {
  readonly look: "detail" | "late" | "held";
  readonly sign: string;
  readonly text: string;
}

/** Whose client it is, and for how long it has stood in its stage. */
const standing = ({ ownerName, enteredOn }: Pipeline, today: Date, words: Words): string[] =>
  [ownerName, ...(enteredOn === null ? [] : [lasting(enteredOn, today, words)])];

/** What is wrong first, then what is missing. */
export function facts(pipeline: Pipeline, gates: Gates, today: Date, words: Words): Fact[] {
  const late = overdue(pipeline, today);
  const order = late === null ? [] : [{ look: "late", sign: "!", text: words.say("ReEngage_Overdue", late, words.format.day(pipeline.orderOn ?? today)) } as const];
  return [...order, ...held(pipeline, words), ...next(pipeline, gates, words)];
}

const plainly = (text: string): Fact => ({ look: "detail", sign: "", text });

function held({ hold, stage, gateStage }: Pipeline, { say }: Words): Fact[] {
  if (hold === null) return [];
  const where = hold.stage === stage ? say("ReEngage_Held") : say("ReEngage_HeldAt", nameOf(hold.stage, say));
  const text = hold.reason === "" ? where : `${where}: ${hold.reason}`;
  return [{ look: "held", sign: "‖", text }, ...(gateStage > stage ? [plainly(say("ReEngage_Allowed", nameOf(gateStage, say)))] : [])];
}

/** What is missing to the stage after those that are open. */
function next({ gateStage, completion }: Pipeline, gates: Gates, words: Words): Fact[] {
  const gate = gateAfter(gateStage, completion, gates);
  if (gate === null) return gateStage === last ? [] : [plainly(words.say("Stage_NoGate"))];
  return [plainly(words.say("ReEngage_Next", nameOf(gateStage + 1, words.say), gateSentence(gate, words)))];
}
