/** What people read, in the two languages of the product, and who they are in the sample portfolio. */
export const english = {
  languageId: 1033,
  tag: "en",
  kam: "James Whitfield",
  administrator: "Олег Ветров",
  statuses: { notStarted: "Not started", inProgress: "In progress", completed: "Completed" },
  tabs: { progresses: "Progresses", history: "History" },
  save: "Save",
  saved: "Saved",
  refusedWithoutActivity: /meeting|phone call|task|activity/i,
  refusedWithoutNote: /^Evidence note.*: a value is required\.$/m,
  refusedWithoutReason: /^Reason.*: a value is required\.$/m,
  setUp: "Set up",
  setUpDone: /^Set up\. Created: \d+, updated: \d+, kept as they were: \d+\.$/,
  catalogueLoaded: "Definitions in use: 26.",
} as const;

export const russian = {
  languageId: 1049,
  tag: "ru",
  kam: "Анна Соколова",
  administrator: "Олег Ветров",
  statuses: { notStarted: "Не начат", inProgress: "В работе", completed: "Завершён" },
  tabs: { progresses: "Прогрессы", history: "История" },
  save: "Сохранить",
  saved: "Сохранено",
  refusedWithoutActivity: /встреч|звон|задач/i,
  refusedWithoutNote: /^Описание подтверждения.*: нужно заполнить\.$/m,
  refusedWithoutReason: /^Причина.*: нужно заполнить\.$/m,
  setUp: "Настроить",
  setUpDone: /^Настройка выполнена\. Создано: \d+, обновлено: \d+, оставлено без изменений: \d+\.$/,
  catalogueLoaded: "Действующих определений: 26.",
} as const;

export type Words = typeof english | typeof russian;
export type Status = keyof Words["statuses"];
export const languages = [english, russian] as const;
