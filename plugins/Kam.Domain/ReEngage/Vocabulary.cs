namespace Kam.Domain;

// The order of the members is the order of the options in the solution's choices.

/// <summary>How far a client has come from a buyer to a partner.</summary>
public enum ReEngageStage { Buyer, Known, Connected, Engaged, Integrated, Partner }

public enum PipelineStatus { Running, Ended }

public enum PipelineOutcome { BecamePartner, Stopped, ClientLost }

/// <summary>Why a pipeline moved: by itself, or because a person said so.</summary>
public enum StageMoveReason { Started, GateOpened, GateClosed, Held, Released, Ended }
