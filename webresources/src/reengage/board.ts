import { gateAfter, type Gates } from "../stage/gates";
import { sign } from "../stage/sign";
import { nameOf } from "../stage/stages";
import { gateSentence } from "../stage/wording";
import { element } from "../ui/element";
import type { Words } from "../ui/words";
import { card, type Hands } from "./card";
import { draggable, type Place } from "./dragging";
import { columns, moveTo, type Column, type Pipeline } from "./pipeline";

export interface Mover extends Hands {
  /** Somebody dropped the card of a client on a stage that its gates allow. */
  moved(pipeline: Pipeline, to: number): void;
}

/** Six stages side by side, each with its clients; under 600 pixels one below the other. */
export function board(target: Document, pipelines: readonly Pipeline[], gates: Gates, today: Date, words: Words, mover: Mover): HTMLElement {
  const places: Place[] = [];
  const made = columns(pipelines, today).map((column) => {
    const hint = element(target, "p", "hint");
    const cards = column.pipelines.map((pipeline) => ({ pipeline, card: card(target, pipeline, gates, today, words, mover) }));
    const whole = element(target, "section", `stage${cards.length === 0 ? " vacant" : ""}`, head(target, column, words), hint, element(target, "ul", "", ...cards.map((each) => each.card)));
    whole.setAttribute("aria-labelledby", `stage-${column.stage}`);
    places.push({ stage: column.stage, whole, hint, cards });
    return whole;
  });
  draggable(places, {
    says: (pipeline, to) => ({ move: moveTo(pipeline, to), hint: hintOf(pipeline, to, gates, words) }),
    dropped: (pipeline, to) => mover.moved(pipeline, to),
  });
  const whole = element(target, "div", "board", ...made);
  whole.setAttribute("role", "group");
  whole.setAttribute("aria-label", words.say("ReEngage_Board"));
  return whole;
}

function head(target: Document, { stage, pipelines, revenue }: Column, { say, format }: Words): HTMLElement {
  const title = element(target, "h2", "", sign(target, stage), nameOf(stage, say));
  title.id = `stage-${stage}`;
  return element(target, "header", "", title, element(target, "p", "detail", `${say("ReEngage_Count", pipelines.length)} · ${format.money(revenue)}`));
}

/** What a drop would do, or what is missing for it. */
function hintOf(pipeline: Pipeline, to: number, gates: Gates, words: Words): string {
  const { say } = words;
  switch (moveTo(pipeline, to)) {
    case "hold": return say("ReEngage_DropHold");
    case "release": return say("ReEngage_DropRelease");
    case "none": return "";
    case "beyond": {
      const gate = gateAfter(pipeline.gateStage, pipeline.completion, gates);
      return gate === null ? say("Stage_NoGate") : say("ReEngage_Closed", gateSentence(gate, words));
    }
  }
}
