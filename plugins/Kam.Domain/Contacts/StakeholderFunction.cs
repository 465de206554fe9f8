namespace Kam.Domain;

/// <summary>What a person does at the client. The last one is no function whose coverage is counted.</summary>
public enum StakeholderFunction { Purchasing, Technical, Production, Finance, TopManagement, Other }
