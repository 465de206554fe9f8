/** Values of the global choices. */
export const Status = { NotStarted: 489900000, InProgress: 489900001, Completed: 489900002 } as const;
export const Evidence = { None: 489900000, Note: 489900001, Contact: 489900002, Activity: 489900003 } as const;
export const AnswerType = { None: 489900000, Money: 489900001, Percent: 489900002, Text: 489900003, Date: 489900004 } as const;
