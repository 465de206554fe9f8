/** What people read, in the two languages of the product. */
export const english = {
  languageId: 1033,
  tag: "en",
  clients: "My clients",
  progresses: "Progresses",
  history: "History",
  health: "Health",
  save: "Save",
  statuses: { notStarted: "Not started", inProgress: "In progress", completed: "Completed" },
  setUp: "Set up",
  fillIn: "a value is required",
  evidenceMissing: /activity|meeting|phone call|task/i,
} as const;

export const russian = {
  languageId: 1049,
  tag: "ru",
  clients: "Мои клиенты",
  progresses: "Прогрессы",
  history: "История",
  health: "Проверка состояния",
  save: "Сохранить",
  statuses: { notStarted: "Не начат", inProgress: "В работе", completed: "Завершён" },
  setUp: "Настроить",
  fillIn: "нужно заполнить",
  evidenceMissing: /встреч|звонок|задач/i,
} as const;

export type Words = typeof english | typeof russian;
export type Status = keyof Words["statuses"];
