namespace Kam.Domain;

/// <summary>The codes of the message catalogue. A code keeps its meaning for ever: texts may change, numbers may not.</summary>
public static class RefusalCode
{
    public const string EvidenceNoteMissing = "KAM-001";
    public const string EvidenceContactMissing = "KAM-002";
    public const string EvidenceActivityMissing = "KAM-003";
    public const string ContactOfAnotherClient = "KAM-004";
    public const string ActivityNotOfClient = "KAM-005";
    public const string AnswerMoneyMissing = "KAM-010";
    public const string AnswerPercentMissing = "KAM-011";
    public const string AnswerTextMissing = "KAM-012";
    public const string AnswerDateMissing = "KAM-013";
    public const string AnswerNegative = "KAM-014";
    public const string ReopeningNeedsReason = "KAM-020";
    public const string DeactivationNeedsReason = "KAM-021";
    public const string NotApplicableCannotMove = "KAM-022";
    public const string QuarterUnreadable = "KAM-030";
    public const string OverrideNeedsReason = "KAM-040";
    public const string OverrideNeedsExpiry = "KAM-041";
    public const string OverrideExpired = "KAM-042";
    public const string ComputedColumn = "KAM-050";
    public const string TransactionNeeded = "KAM-060";
    public const string SettingsMissing = "KAM-061";
    public const string DefinitionMissing = "KAM-062";
    public const string ClientMissing = "KAM-063";
    public const string PurchaseIncomplete = "KAM-070";
    public const string WeightsNotHundred = "KAM-080";
    public const string CostTooLittleKnown = "KAM-081";
    public const string PointsUnreadable = "KAM-082";
    public const string GrowthNotAscending = "KAM-083";
    public const string DecisionMissing = "KAM-084";
    public const string DecisionNeedsReason = "KAM-085";
    public const string NoActiveModel = "KAM-090";
    public const string TooManyClients = "KAM-091";
    public const string FiguresOfAnotherDate = "KAM-092";
    public const string HoldNeedsReason = "KAM-100";
    public const string GateKnowledgeClosed = "KAM-101";
    public const string GateContactsClosed = "KAM-102";
    public const string GateDepthClosed = "KAM-103";
    public const string GateIntegrationClosed = "KAM-104";
    public const string GateTotalClosed = "KAM-105";
    public const string NoGateToPass = "KAM-106";
    public const string EndNeedsOutcome = "KAM-107";
    public const string EndNeedsReason = "KAM-108";
    public const string PipelineHasEnded = "KAM-109";
    public const string CircleTooFull = "KAM-130";
    public const string ShareNegative = "KAM-131";
    public const string SharesUnreadable = "KAM-132";
    public const string SupplierTwice = "KAM-133";
    public const string SlicesUnreadable = "KAM-134";
    public const string CircleMoved = "KAM-135";
    public const string WalletOfCircles = "KAM-136";
    public const string SupplierMissing = "KAM-137";
    public const string FeedNeedsAnswer = "KAM-140";
    public const string DefinitionRetired = "KAM-141";
}
