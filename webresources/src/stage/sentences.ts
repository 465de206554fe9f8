import { PipelineOutcome } from "../model/choices.g";
import type { Words } from "../ui/words";
import type { Gates } from "./gates";
import { missing } from "./missing";
import { last, nameOf } from "./stages";
import type { Client, Standing } from "./standing";
import { gateSentence, lasting } from "./wording";

/** Where the client stands, in a sentence each: since when, what holds it, what it lacks. */
export function sentences({ pipeline, items, isNeeded }: Client, gates: Gates, today: Date, words: Words): string[] {
  const { say } = words;
  if (pipeline === null) return [say(isNeeded ? "Stage_Needed" : "Stage_NotRunning"), say("Stage_Teach")];
  if (pipeline.ended !== null) return [ended(pipeline.ended, words)];
  const days = pipeline.enteredOn === null ? [] : [sentence(lasting(pipeline.enteredOn, today, words))];
  if (items.length === 0) return [...days, say("Stage_NoGate")];
  return [...days, ...held(pipeline, words), ...next(pipeline.gateStage, items, gates, words)];
}

function held({ hold, stage, gateStage }: Standing, { say }: Words): string[] {
  if (hold === null) return [];
  const name = nameOf(hold.stage, say);
  const why = hold.reason === "" ? say("Stage_HeldBare", name) : finished(say("Stage_Held", name, hold.reason));
  return gateStage > stage ? [why, say("Stage_GatesAllow", nameOf(gateStage, say))] : [why];
}

function next(gateStage: number, items: Client["items"], gates: Gates, words: Words): string[] {
  const { say, format } = words;
  if (gateStage === last) return [say("Stage_AllOpen")];
  const lacking = missing(gateStage, items, gates);
  if (lacking === null) return [];
  const examples = lacking.examples.map(({ name, weight }) => say("Stage_Example", name, format.number(weight))).join(", ");
  return [say("Stage_ToNext", nameOf(gateStage + 1, say), say("Stage_Missing", lacking.weight, gateSentence(lacking.gate, words), examples))];
}

function ended({ on, outcome }: NonNullable<Standing["ended"]>, { say, format }: Words): string {
  const key = Object.entries(PipelineOutcome).find(([, value]) => value === outcome)?.[0] ?? "Stopped";
  return say("Stage_Ended", on === null ? "–" : format.day(on), say(`Stage_Outcome_${key}`));
}

/** A remark as a sentence of its own. */
const sentence = (text: string): string => `${text.slice(0, 1).toLocaleUpperCase()}${text.slice(1)}.`;

/** What people write ends with a full stop or does not; the sentence does. */
const finished = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
