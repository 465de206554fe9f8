import { Segment } from "../model/choices.g";

/** The segments in the order of the method, each with the letter by which people call it and a shape of its own. */
export const segments = [
  { value: Segment.Key, letter: "K", shape: "circle" },
  { value: Segment.Develop, letter: "A", shape: "triangle" },
  { value: Segment.Regular, letter: "R", shape: "square" },
  { value: Segment.New, letter: "N", shape: "diamond" },
  { value: Segment.Problem, letter: "P", shape: "cross" },
] as const;

export type Letter = (typeof segments)[number]["letter"];
export type Shape = (typeof segments)[number]["shape"] | "dot";

/** The letter of a segment; a client that has none is told apart from all others. */
export const letterOf = (value: number | null): Letter | null => segments.find((segment) => segment.value === value)?.letter ?? null;

export const shapeOf = (value: number | null): Shape => segments.find((segment) => segment.value === value)?.shape ?? "dot";

/** The name of its sentence and of its class: one word for those without a segment. */
export const keyOf = (value: number | null): Letter | "none" => letterOf(value) ?? "none";
