/** The global `Kam`: what forms and commands call. */
export * as account from "./account/form";
export * as progress from "./progress/form";
