import type { Words } from "../ui/words";
import type { Finished } from "./activities";
import type { FieldName } from "./asking";
import type { Filter } from "./filter";
import type { Progress } from "./progress";
import type { News } from "./news";
import type { Board, Surroundings } from "./reading";
import type { Values } from "./writing";

/** What a card asks for beneath itself at the moment. */
export interface Editor {
  readonly element: HTMLElement;
  /** Shows the server's sentence beside the field that it is about, and leads there. */
  refuse(sentence: string): void;
  focus(): void;
}

/** The board while somebody works on it: what the server said last, and what is open on the screen. */
export interface Desk {
  readonly target: Document;
  readonly words: Words;
  board: Board;
  around: Surroundings;
  readonly today: Date;
  /** The quarter of today. */
  readonly quarter: string;
  filter: Filter;
  readonly selected: Set<string>;
  readonly editors: Map<string, Editor>;
  news: News | null;
  /** Sentences of the server that no field asked for, by progress. */
  readonly refusals: Map<string, string>;
  /** The status that the server is being asked for, by progress. */
  readonly wanted: Map<string, number>;
  /** The lists that are unfolded: of a category what is set aside, of an activity what it can complete. */
  readonly unfolded: Set<string>;
  /** How many activities of the band are shown. */
  offered: number;
}

/** What can be done on the board. */
export interface Orders {
  become(progress: Progress, status: number): void;
  complete(progress: Progress, activity: Finished | null): void;
  setAside(progress: Progress): void;
  takeUp(progress: Progress): void;
  step(progress: Progress): void;
  plan(ids: readonly string[], quarter: string): void;
  open(progress: Progress): void;
  redraw(): void;
}

/** What a form beneath a card sends, and what it is for. */
export interface Question {
  readonly title: string;
  /** What to observe; empty where it goes without saying. */
  readonly hint: string;
  readonly submit: string;
  /** What is said when the server has saved it. */
  readonly said: string;
  readonly fields: readonly FieldName[];
  /** What is saved beside the fields. */
  readonly values: Values;
  /** Fills in what is clear already. */
  readonly activity: Finished | null;
}
