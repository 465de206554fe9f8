import { text } from "./strings";

/** Does something on the server while a sentence says so; what the server refuses is shown in its own words. */
export async function work(name: string, action: () => Promise<void>): Promise<void> {
  Xrm.Utility.showProgressIndicator(text(name));
  try {
    await action();
  } catch (error) {
    await Xrm.Navigation.openErrorDialog({ message: message(error) });
  } finally {
    Xrm.Utility.closeProgressIndicator();
  }
}

export function message(error: unknown): string {
  return typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
}
