namespace LocalDataverse.Faults;

/// <summary>Sentences of SQL Server's errors as the platform passes them on ("Troubleshoot Dataverse bulk operation errors").</summary>
public static class FaultTexts
{
    public const string Deadlock = "Sql error: Generic SQL error. CRM ErrorCode: -2147204784 Sql ErrorCode: -2146232060 Sql Number: 1205";
    public const string SqlTimeout = "Sql error: SQL timeout expired. CRM ErrorCode: -2147204783 Sql ErrorCode: -2146232060 Sql Number: -2";
}
