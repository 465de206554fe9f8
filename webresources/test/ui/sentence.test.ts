import { describe, expect, it } from "vitest";
import { sentence } from "../../src/ui/sentence";

const strings: Record<string, string> = {
  Found_one: "{0} заказ", Found_few: "{0} заказа", Found_many: "{0} заказов", Since: "С {0} по {1}", Sum: "Всего {0}",
};

const say = (name: string, ...values: (string | number | Date)[]) => sentence((key) => strings[key], "ru", name, values);

describe("a sentence", () => {
  it.each([[1, "1 заказ"], [3, "3 заказа"], [11, "11 заказов"], [21, "21 заказ"]])("takes the plural form of %i", (count, expected) => {
    expect(say("Found", count)).toBe(expected);
  });

  it("puts its arguments in their places", () => {
    expect(say("Since", new Date(2026, 0, 5), "сегодня")).toBe("С 05.01.2026 по сегодня");
  });

  it("has no need of plural forms", () => {
    expect(say("Sum", 2)).toBe("Всего 2");
  });

  it("that nobody wrote is shown by its name, not as nothing", () => {
    expect(say("Unknown")).toBe("Unknown");
  });
});
