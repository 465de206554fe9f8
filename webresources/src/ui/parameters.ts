import { plain } from "./news";

/** The row of the form on which a page stands; null before it is saved for the first time. */
export function rowOf(address: string): string | null {
  const id = new URLSearchParams(address).get("id");
  return id ? plain(id) : null;
}

/** What whoever opened the page has passed to it; null: nothing. The app writes the name in one way or the other. */
export function dataOf(address: string): string | null {
  const options = new URLSearchParams(address);
  return options.get("data") ?? options.get("Data");
}

/** The table of that row. */
export const tableOf = (address: string): string => new URLSearchParams(address).get("typename") ?? "";
