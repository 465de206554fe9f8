import { PipelineOutcome } from "../model/choices.g";
import { nameOf } from "../stage/stages";
import { message } from "../ui/work";
import type { Words } from "../ui/words";
import type { Choice } from "../ui/menu";
import { asked, type Question } from "./asking";
import type { Mover } from "./board";
import * as orders from "./orders";
import { holdable, moveTo, type Pipeline } from "./pipeline";

interface After {
  open(pipeline: Pipeline): void;
  /** The server has taken it: what has happened, and to which pipeline. */
  done(sentence: string, id: string): Promise<void>;
  refuse(sentence: string): void;
}

/** What can be done with a card, by its menu as by dragging it. A reason is asked for within the card. */
export function mover(target: Document, xrm: Xrm.XrmStatic, words: Words, board: HTMLElement, { open, done, refuse }: After): Mover {
  const { say } = words;
  const cardOf = (id: string): HTMLElement | null => board.querySelector<HTMLElement>(`[data-id="${id}"]`);
  const ask = ({ id }: Pipeline, question: Omit<Question, "cancel">): void => {
    board.querySelector(".question")?.remove();
    const form = asked(target, { ...question, cancel: () => closed(form, cardOf(id)) }, words);
    cardOf(id)?.append(form);
    form.scrollIntoView({ block: "nearest" });
    form.querySelector<HTMLElement>("select, textarea")?.focus();
  };
  const hold = (pipeline: Pipeline, to: number): void => ask(pipeline, {
    text: say("ReEngage_AskHold", pipeline.name, nameOf(to, say)), doing: say("ReEngage_DoHold"), outcomes: [],
    save: async (reason) => {
      await orders.hold(xrm.WebApi, pipeline.id, to, reason);
      await done(say("ReEngage_DoneHold", pipeline.name, nameOf(to, say)), pipeline.id);
    },
  });
  const release = async (pipeline: Pipeline): Promise<void> => {
    try {
      await orders.release(xrm.WebApi, pipeline.id);
      await done(say("ReEngage_DoneRelease", pipeline.name), pipeline.id);
    } catch (error) {
      refuse(message(error));
    }
  };
  const end = (pipeline: Pipeline): void => ask(pipeline, {
    text: say("ReEngage_AskEnd", pipeline.name), doing: say("ReEngage_DoEnd"),
    outcomes: Object.entries(PipelineOutcome).map(([key, value]) => ({ value, name: say(`ReEngage_Outcome_${key}`) })),
    save: async (reason, outcome) => {
      await orders.end(xrm.WebApi, pipeline.id, outcome, reason);
      await done(say("ReEngage_DoneEnd", pipeline.name), pipeline.id);
    },
  });
  return {
    open,
    moved: (pipeline, to) => (moveTo(pipeline, to) === "release" ? void release(pipeline) : hold(pipeline, to)),
    choices: (pipeline) => [
      choice(say("ReEngage_Open"), () => open(pipeline)),
      ...holdable(pipeline).map((to) => choice(say("ReEngage_HoldAt", nameOf(to, say)), () => hold(pipeline, to))),
      ...(pipeline.hold === null ? [] : [choice(say("ReEngage_Release"), () => void release(pipeline))]),
      choice(say("ReEngage_End"), () => end(pipeline)),
    ],
  };
}

const choice = (text: string, choose: () => void): Choice => ({ text, choose });

function closed(form: HTMLElement, card: HTMLElement | null): void {
  form.remove();
  card?.querySelector<HTMLElement>("button[aria-haspopup]")?.focus();
}
