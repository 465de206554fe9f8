import { Attitude, StakeholderFunction } from "../../src/model/choices.g";
import type { Person } from "../../src/stakeholders/person";

export const today = new Date(2026, 5, 15);

export const daysAgo = (days: number): Date => new Date(2026, 5, 15 - days);

export const aPerson = (changes: Partial<Person>): Person => ({
  id: "1", contact: "c1", name: "Clara Vargas", jobTitle: "Head of quality", function: StakeholderFunction.Technical, role: null, influence: 4,
  attitude: Attitude.Supporter, goal: "", lastOn: daysAgo(12), knownBy: [], ...changes,
});
