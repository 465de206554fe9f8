namespace Kam.Domain;

// The order of the members is the order of the options in the solution's choices.

public enum ProgressStatus { NotStarted, InProgress, Completed }

/// <summary>What the history shows: the three statuses, and 'not applicable' for a deactivated progress.</summary>
public enum HistoryStatus { NotStarted, InProgress, Completed, NotApplicable }

/// <summary>Why a progress moved, or took over other terms.</summary>
public enum ChangeSource { Person, ContactLeft, CatalogueChange, System }

public enum ProgressCategory { Knowledge, Contacts, Depth, Integration }

public enum ProgressType { Event, Knowledge }

public enum EvidenceKind { None, Note, Contact, Activity }

public enum AnswerType { None, Money, Percent, Text, Date }

/// <summary>What an answer feeds on the client.</summary>
public enum Feed { Nothing, Wallet, CompetitorShare, ExpectedGrowth }

public enum RelationshipStatus { Buyer, Partner }

public enum WalletSource { Entered, FromProgress, FromCircle }
