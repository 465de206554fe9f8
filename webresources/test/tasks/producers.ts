import { PlanTaskStatus, PlanTaskType, SupportRole } from "../../src/model/choices.g";
import type { Task } from "../../src/tasks/task";

export const aTask = (changes: Partial<Task> = {}): Task => ({
  id: "t", name: "Meet the chief engineer", type: PlanTaskType.Meeting, responsible: "James Whitfield", role: SupportRole.Kam, hours: 2, due: new Date(2026, 4, 20),
  quarter: "2026-Q2", status: PlanTaskStatus.Open, doneOn: null, moves: 0, left: [], ...changes,
});
