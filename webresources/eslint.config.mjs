import powerApps from "@microsoft/eslint-plugin-power-apps";
import sdl from "@microsoft/eslint-plugin-sdl";

/** The rules that the platform's solution checker runs, on the very files that are packed. */
export default [
  ...sdl.configs.required,
  {
    files: ["dist/**/*.js"],
    languageOptions: { ecmaVersion: 2018, sourceType: "script" },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    plugins: { "@microsoft/power-apps": powerApps },
    rules: {
      ...Object.fromEntries(Object.keys(powerApps.rules).map((rule) => [`@microsoft/power-apps/${rule}`, "error"])),
      "no-alert": "error",
      "no-console": "error",
      "no-debugger": "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-with": "error",
      eqeqeq: "error",
    },
  },
];
