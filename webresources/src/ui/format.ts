/** Numbers and dates as people of a language write them. */
export interface Format {
  /** An amount in whole units of the base currency. */
  money(value: number): string;
  /** An amount of which one sees that it came or went. */
  change(value: number): string;
  /** At most this many digits after the point; one where nothing is said. */
  number(value: number, digits?: number): string;
  /** Always two digits after the point: scores and indices, as the columns show them. */
  exact(value: number): string;
  /** Of a value that is already in percent. */
  percent(value: number, digits?: number): string;
  /** Of a value in percent that stands in a column of such: always one digit after the point. */
  share(value: number): string;
  day(value: Date): string;
  month(value: Date): string;
}

const minus = "−";

export function format(tag: string): Format {
  const kept = new Map<string, Intl.NumberFormat>();
  /** Making a formatter takes a hundred times as long as using it, and a page writes hundreds of numbers in few ways. */
  const written = (value: number, style: "decimal" | "percent", least: number, most: number): string => {
    const way = `${style} ${least} ${most}`;
    const known = kept.get(way) ?? new Intl.NumberFormat(tag, { style, minimumFractionDigits: least, maximumFractionDigits: most });
    kept.set(way, known);
    return signed(known.format(value));
  };
  const dates = (options: Intl.DateTimeFormatOptions): ((value: Date) => string) => {
    let made: Intl.DateTimeFormat | undefined;
    return (value) => withoutYear((made ??= new Intl.DateTimeFormat(tag, options)).format(value));
  };
  const number = (value: number, digits = 1): string => written(value, "decimal", 0, digits);
  return {
    money: (value) => number(value, 0),
    change: (value) => `${Math.round(value) > 0 ? "+" : ""}${number(value, 0)}`,
    number,
    exact: (value) => written(value, "decimal", 2, 2),
    percent: (value, digits = 1) => written(value / 100, "percent", 0, digits),
    share: (value) => written(value / 100, "percent", 1, 1),
    day: dates({ year: "numeric", month: "long", day: "numeric" }),
    month: dates({ year: "numeric", month: "short" }),
  };
}

/** The sign of negative numbers is the one that typographers use, and nothing is a negative zero. */
const signed = (text: string): string => (/^-[0.,\s]*%?$/.test(text) ? text.slice(1) : text.replace(/^-/, minus));

/** Russian dates end with the word for year, shortened: its full stop would meet that of the sentence. */
const withoutYear = (text: string): string => text.replace(/\sг\.$/, "");

/** A date without time, as the service writes it, stays on its day in every time zone. */
export function day(text: string): Date {
  const [year, month, date] = text.slice(0, 10).split("-").map(Number);
  return new Date(year ?? 0, (month ?? 1) - 1, date ?? 1);
}
