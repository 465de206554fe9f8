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

/** Attitude */
export const Attitude = {
  Opponent: 489900000,
  Sceptic: 489900001,
  Neutral: 489900002,
  Supporter: 489900003,
  Advocate: 489900004,
} as const;
export type Attitude = (typeof Attitude)[keyof typeof Attitude];

/** Batch stage */
export const BatchStage = {
  Measure: 489900000,
  Measured: 489900001,
  Score: 489900002,
  Scored: 489900003,
} as const;
export type BatchStage = (typeof BatchStage)[keyof typeof BatchStage];

/** Source of a change */
export const ChangeSource = {
  Person: 489900000,
  ContactLeft: 489900001,
  CatalogueChange: 489900002,
  System: 489900003,
} as const;
export type ChangeSource = (typeof ChangeSource)[keyof typeof ChangeSource];

/** Complexity */
export const Complexity = {
  Simple: 489900000,
  Standard: 489900001,
  Complex: 489900002,
} as const;
export type Complexity = (typeof Complexity)[keyof typeof Complexity];

/** Role in decisions */
export const DecisionRole = {
  DecisionMaker: 489900000,
  Approver: 489900001,
  Influencer: 489900002,
  User: 489900003,
  Gatekeeper: 489900004,
  Champion: 489900005,
} as const;
export type DecisionRole = (typeof DecisionRole)[keyof typeof DecisionRole];

/** Decision status */
export const DecisionStatus = {
  Open: 489900000,
  Decided: 489900001,
  Withdrawn: 489900002,
} as const;
export type DecisionStatus = (typeof DecisionStatus)[keyof typeof DecisionStatus];

/** Cause of the escalation */
export const EscalationCause = {
  UnrealisticTasks: 489900000,
  SupportNeeded: 489900001,
  Performance: 489900002,
} as const;
export type EscalationCause = (typeof EscalationCause)[keyof typeof EscalationCause];

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

/** Outcome of an initiative */
export const InitiativeOutcome = {
  Open: 489900000,
  Won: 489900001,
  Lost: 489900002,
  Dropped: 489900003,
} as const;
export type InitiativeOutcome = (typeof InitiativeOutcome)[keyof typeof InitiativeOutcome];

/** Source of an initiative */
export const InitiativeSource = {
  TradePress: 489900000,
  ClientsReport: 489900001,
  Conversation: 489900002,
  Progress: 489900003,
  Tender: 489900004,
  Other: 489900005,
} as const;
export type InitiativeSource = (typeof InitiativeSource)[keyof typeof InitiativeSource];

/** Role in the team */
export const KamRole = {
  Kam: 489900000,
  Farmer: 489900001,
  Hunter: 489900002,
} as const;
export type KamRole = (typeof KamRole)[keyof typeof KamRole];

/** Model status */
export const ModelStatus = {
  Draft: 489900000,
  Active: 489900001,
  Retired: 489900002,
} as const;
export type ModelStatus = (typeof ModelStatus)[keyof typeof ModelStatus];

/** Outlook */
export const Outlook = {
  Shrinks: 489900000,
  Stable: 489900001,
  Grows: 489900002,
} as const;
export type Outlook = (typeof Outlook)[keyof typeof Outlook];

/** Pipeline outcome */
export const PipelineOutcome = {
  BecamePartner: 489900000,
  Stopped: 489900001,
  ClientLost: 489900002,
} as const;
export type PipelineOutcome = (typeof PipelineOutcome)[keyof typeof PipelineOutcome];

/** Pipeline status */
export const PipelineStatus = {
  Running: 489900000,
  Ended: 489900001,
} as const;
export type PipelineStatus = (typeof PipelineStatus)[keyof typeof PipelineStatus];

/** Escalation */
export const PlanEscalation = {
  None: 489900000,
  Raised: 489900001,
  Answered: 489900002,
} as const;
export type PlanEscalation = (typeof PlanEscalation)[keyof typeof PlanEscalation];

/** Plan lifecycle */
export const PlanLifecycle = {
  Draft: 489900000,
  InReview: 489900001,
  Approved: 489900002,
  Active: 489900003,
  Closed: 489900004,
} as const;
export type PlanLifecycle = (typeof PlanLifecycle)[keyof typeof PlanLifecycle];

/** Result of a planned progress */
export const PlanResult = {
  Open: 489900000,
  Completed: 489900001,
  Missed: 489900002,
  Withdrawn: 489900003,
} as const;
export type PlanResult = (typeof PlanResult)[keyof typeof PlanResult];

/** Status of a plan task */
export const PlanTaskStatus = {
  Open: 489900000,
  Done: 489900001,
  Cancelled: 489900002,
} as const;
export type PlanTaskStatus = (typeof PlanTaskStatus)[keyof typeof PlanTaskStatus];

/** Type of a plan task */
export const PlanTaskType = {
  Meeting: 489900000,
  Presentation: 489900001,
  Offer: 489900002,
  Tender: 489900003,
  Audit: 489900004,
  Training: 489900005,
  Other: 489900006,
} as const;
export type PlanTaskType = (typeof PlanTaskType)[keyof typeof PlanTaskType];

/** Decision on a problem client */
export const ProblemDecision = {
  Restructure: 489900000,
  Exit: 489900001,
} as const;
export type ProblemDecision = (typeof ProblemDecision)[keyof typeof ProblemDecision];

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

/** PSC level */
export const PscLevel = {
  Plus: 489900000,
  Minus: 489900001,
  Unknown: 489900002,
} as const;
export type PscLevel = (typeof PscLevel)[keyof typeof PscLevel];

/** Quarter plan status */
export const QuarterPlanStatus = {
  Open: 489900000,
  Committed: 489900001,
  FrozenByItself: 489900002,
  Closed: 489900003,
} as const;
export type QuarterPlanStatus = (typeof QuarterPlanStatus)[keyof typeof QuarterPlanStatus];

/** Re-Engage stage */
export const ReengageStage = {
  Buyer: 489900000,
  Known: 489900001,
  Connected: 489900002,
  Engaged: 489900003,
  Integrated: 489900004,
  Partner: 489900005,
} as const;
export type ReengageStage = (typeof ReengageStage)[keyof typeof ReengageStage];

/** Relationship status */
export const RelationshipStatus = {
  Buyer: 489900000,
  Partner: 489900001,
} as const;
export type RelationshipStatus = (typeof RelationshipStatus)[keyof typeof RelationshipStatus];

/** Relevance */
export const Relevance = {
  NotRelevant: 489900000,
  ExistingCategory: 489900001,
  PremiumLine: 489900002,
  NewCategory: 489900003,
} as const;
export type Relevance = (typeof Relevance)[keyof typeof Relevance];

/** Run kind */
export const RunKind = {
  Background: 489900000,
  CommandLine: 489900001,
} as const;
export type RunKind = (typeof RunKind)[keyof typeof RunKind];

/** Run status */
export const RunStatus = {
  Measuring: 489900000,
  Scoring: 489900001,
  Completed: 489900002,
  Failed: 489900003,
  Cancelled: 489900004,
} as const;
export type RunStatus = (typeof RunStatus)[keyof typeof RunStatus];

/** Scenario */
export const Scenario = {
  BestGrowth: 489900000,
  GrowingWithTheClient: 489900001,
  GrowingLosingShare: 489900002,
  DisplacingCompetitors: 489900003,
  Steady: 489900004,
  LosingShare: 489900005,
  ShrinkingGainingShare: 489900006,
  ShrinkingWithTheClient: 489900007,
  Worst: 489900008,
} as const;
export type Scenario = (typeof Scenario)[keyof typeof Scenario];

/** Client segment */
export const Segment = {
  Key: 489900000,
  Develop: 489900001,
  Regular: 489900002,
  New: 489900003,
  Problem: 489900004,
} as const;
export type Segment = (typeof Segment)[keyof typeof Segment];

/** Reason of the segment */
export const SegmentReason = {
  Override: 489900000,
  NewClient: 489900001,
  FewPurchases: 489900002,
  MarginBelowFloor: 489900003,
  CostToServe: 489900004,
  ScoreAndValue: 489900005,
  Strategic: 489900006,
  ScoreAndRevenue: 489900007,
  ScoreAndPotential: 489900008,
  ConfidenceTooLow: 489900009,
  Lapsed: 489900010,
  Regular: 489900011,
  Kept: 489900012,
} as const;
export type SegmentReason = (typeof SegmentReason)[keyof typeof SegmentReason];

/** Service model */
export const ServiceModel = {
  Kam: 489900000,
  CommercialPolicy: 489900001,
  SalesFarmer: 489900002,
  CheaperService: 489900003,
} as const;
export type ServiceModel = (typeof ServiceModel)[keyof typeof ServiceModel];

/** Reason of a stage move */
export const StageMoveReason = {
  Started: 489900000,
  GateOpened: 489900001,
  GateClosed: 489900002,
  Held: 489900003,
  Released: 489900004,
  Ended: 489900005,
} as const;
export type StageMoveReason = (typeof StageMoveReason)[keyof typeof StageMoveReason];

/** Function of a stakeholder */
export const StakeholderFunction = {
  Purchasing: 489900000,
  Technical: 489900001,
  Production: 489900002,
  Finance: 489900003,
  TopManagement: 489900004,
  Other: 489900005,
} as const;
export type StakeholderFunction = (typeof StakeholderFunction)[keyof typeof StakeholderFunction];

/** Reason of a stall */
export const StallReason = {
  NoActivity: 489900000,
  QuarterPassed: 489900001,
} as const;
export type StallReason = (typeof StallReason)[keyof typeof StallReason];

/** Type of a success entry */
export const SuccessType = {
  Usage: 489900000,
  Problem: 489900001,
  Result: 489900002,
  Implementation: 489900003,
  Integration: 489900004,
  Training: 489900005,
} as const;
export type SuccessType = (typeof SuccessType)[keyof typeof SuccessType];

/** Support role */
export const SupportRole = {
  Kam: 489900000,
  Engineering: 489900001,
  Product: 489900002,
  Support: 489900003,
  Logistics: 489900004,
} as const;
export type SupportRole = (typeof SupportRole)[keyof typeof SupportRole];

/** Goal of a target contact */
export const TargetGoal = {
  Meet: 489900000,
  Deepen: 489900001,
} as const;
export type TargetGoal = (typeof TargetGoal)[keyof typeof TargetGoal];

/** Basis of the value */
export const ValueBasis = {
  Revenue12Months: 489900000,
  LtvRevenue: 489900001,
  GrossProfit12Months: 489900002,
  LtvGrossProfit: 489900003,
} as const;
export type ValueBasis = (typeof ValueBasis)[keyof typeof ValueBasis];

/** Wallet source */
export const WalletSource = {
  Entered: 489900000,
  FromProgress: 489900001,
  FromCircle: 489900002,
} as const;
export type WalletSource = (typeof WalletSource)[keyof typeof WalletSource];
