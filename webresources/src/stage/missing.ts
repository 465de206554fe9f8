import { ProgressCategory, ProgressStatus } from "../model/choices.g";
import { gateAfter, parts, type Completion, type Gate, type Gates, type Part } from "./gates";

/** A progress that applies to the client. */
export interface Item {
  readonly name: string;
  readonly category: number;
  readonly weight: number;
  readonly status: number;
}

/** What is missing to the next stage, and what would bring it. */
export interface Missing {
  readonly gate: Gate;
  readonly weight: number;
  readonly examples: readonly Item[];
}

const categories: Readonly<Record<Exclude<Part, "total">, number>> = {
  knowledge: ProgressCategory.KnowledgeOfTheBusiness, contacts: ProgressCategory.Contacts,
  depth: ProgressCategory.DepthOfInteraction, integration: ProgressCategory.Integration,
};

const within = (part: Part, items: readonly Item[]): readonly Item[] => (part === "total" ? items : items.filter(({ category }) => category === categories[part]));

const isCompleted = ({ status }: Item): boolean => status === ProgressStatus.Completed;

const weights = (items: readonly Item[]): number => items.reduce((sum, { weight }) => sum + weight, 0);

export function completionOf(items: readonly Item[]): Completion {
  const percent = (part: Part): number | null => {
    const all = within(part, items);
    return all.length === 0 ? null : (100 * weights(all.filter(isCompleted))) / weights(all);
  };
  return Object.fromEntries(parts.map((part) => [part, percent(part)])) as Record<Part, number | null>;
}

/** What a client whose gates are open up to a stage lacks to the next; null: there is no next, or its gate is open. */
export function missing(gateStage: number, items: readonly Item[], gates: Gates): Missing | null {
  const gate = gateAfter(gateStage, completionOf(items), gates);
  if (gate === null) return null;
  const all = within(gate.part, items);
  const weight = Math.ceil((gate.asked * weights(all)) / 100) - weights(all.filter(isCompleted));
  return weight <= 0 ? null : { gate, weight, examples: examples(all.filter((item) => !isCompleted(item)), weight) };
}

const most = 3;

/** One that is enough by itself, best one that is under way, else the least; where none is, the heaviest that are together. */
function examples(open: readonly Item[], weight: number): Item[] {
  const isUnderWay = ({ status }: Item): number => Number(status === ProgressStatus.InProgress);
  const [enough] = open.filter((item) => item.weight >= weight).sort((one, other) => isUnderWay(other) - isUnderWay(one) || one.weight - other.weight);
  if (enough) return [enough];
  const heaviest = [...open].sort((one, other) => other.weight - one.weight || isUnderWay(other) - isUnderWay(one));
  const needed = heaviest.findIndex((_, at) => weights(heaviest.slice(0, at + 1)) >= weight);
  return heaviest.slice(0, Math.min(needed + 1, most));
}
