// Written by 'kam model' from solution/src. Change the solution, not this file.

/** Answer type */
export const AnswerType = {
  None: 489900000,
  Money: 489900001,
  Percent: 489900002,
  Text: 489900003,
  Date: 489900004,
} as const;
export type AnswerType = (typeof AnswerType)[keyof typeof AnswerType];

/** Evidence */
export const Evidence = {
  None: 489900000,
  Note: 489900001,
  Contact: 489900002,
  Activity: 489900003,
} as const;
export type Evidence = (typeof Evidence)[keyof typeof Evidence];

/** Answer feeds */
export const Feeds = {
  Nothing: 489900000,
  Wallet: 489900001,
  CompetitorsShares: 489900002,
  ExpectedGrowth: 489900003,
} as const;
export type Feeds = (typeof Feeds)[keyof typeof Feeds];

/** Role in the team */
export const KamRole = {
  Kam: 489900000,
  Farmer: 489900001,
  Hunter: 489900002,
} as const;
export type KamRole = (typeof KamRole)[keyof typeof KamRole];

/** Progress category */
export const ProgressCategory = {
  KnowledgeOfTheBusiness: 489900000,
  Contacts: 489900001,
  DepthOfInteraction: 489900002,
  Integration: 489900003,
} as const;
export type ProgressCategory = (typeof ProgressCategory)[keyof typeof ProgressCategory];

/** Status in the history */
export const ProgressHistoryStatus = {
  NotStarted: 489900000,
  InProgress: 489900001,
  Completed: 489900002,
  NotApplicable: 489900003,
} as const;
export type ProgressHistoryStatus = (typeof ProgressHistoryStatus)[keyof typeof ProgressHistoryStatus];

/** Progress status */
export const ProgressStatus = {
  NotStarted: 489900000,
  InProgress: 489900001,
  Completed: 489900002,
} as const;
export type ProgressStatus = (typeof ProgressStatus)[keyof typeof ProgressStatus];

/** Progress type */
export const ProgressType = {
  Event: 489900000,
  Knowledge: 489900001,
} as const;
export type ProgressType = (typeof ProgressType)[keyof typeof ProgressType];

/** Relationship status */
export const RelationshipStatus = {
  Buyer: 489900000,
  Partner: 489900001,
} as const;
export type RelationshipStatus = (typeof RelationshipStatus)[keyof typeof RelationshipStatus];

/** Client segment */
export const Segment = {
  Key: 489900000,
  Develop: 489900001,
  Regular: 489900002,
  New: 489900003,
  Problem: 489900004,
} as const;
export type Segment = (typeof Segment)[keyof typeof Segment];

/** Wallet source */
export const WalletSource = {
  Entered: 489900000,
  FromProgress: 489900001,
  FromCircle: 489900002,
} as const;
export type WalletSource = (typeof WalletSource)[keyof typeof WalletSource];
