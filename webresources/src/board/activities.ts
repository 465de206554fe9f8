import { isCompleted, isOpen, type Kind, type Named, type Progress } from "./progress";

/** A meeting, call or task with the client that is done. */
export interface Finished {
  readonly id: string;
  readonly kind: Kind;
  readonly subject: string;
  readonly on: Date;
  /** The ids of those who took part. */
  readonly parties: readonly string[];
}

/** The one contact of the client who took part; empty: nobody, or several, of whom somebody has to choose. */
export function contactOf({ parties }: Finished, contacts: readonly Named[]): string {
  const [one, ...others] = contacts.filter(({ id }) => parties.includes(id));
  return one && others.length === 0 ? one.id : "";
}

/** What can still prove something: linked to progresses that are open, or to none. */
export interface Offer {
  readonly activity: Finished;
  /** The open progresses that it is linked to already. */
  readonly linked: readonly Progress[];
}

export function offers(finished: readonly Finished[], progresses: readonly Progress[]): Offer[] {
  const linkedTo = (id: string): Progress[] => progresses.filter(({ given }) => given.activity?.id === id);
  return finished
    .map((activity) => ({ activity, linked: linkedTo(activity.id) }))
    .filter(({ linked }) => !linked.some(isCompleted))
    .map(({ activity, linked }) => ({ activity, linked: linked.filter(isOpen) }));
}

/** Which progresses a finished activity can complete: those that ask for one first, then those in work. */
export function candidates(progresses: readonly Progress[], asksForActivity: number, inProgress: number): Progress[] {
  const rank = ({ asks, status }: Progress): number => (asks.evidence === asksForActivity ? 0 : 2) + (status === inProgress ? 0 : 1);
  return progresses.filter(isOpen).sort((left, right) => rank(left) - rank(right) || left.order - right.order);
}
