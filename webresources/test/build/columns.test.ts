import { describe, expect, it } from "vitest";
import { trimmed } from "../../build/columns.mjs";

const tables = 'export const plan = {\n  table: "kam_plan",\n  columns: {\n    name: "kam_name",\n    goal: "kam_goal",\n  },\n} as const;\n';

describe("a page carries of the tables", () => {
  it("the columns that its sources name", () => {
    expect(trimmed(tables, ["const { goal } = plan.columns;"])).toBe(tables.replace('    name: "kam_name",\n', ""));
  });

  it("the tables themselves, whoever names them", () => {
    expect(trimmed(tables, [])).toContain('table: "kam_plan"');
  });
});
