using LocalDataverse.Faults;
using LocalDataverse.Schema;

namespace LocalDataverse.Messages;

/// <summary>Parties of activities have no messages of their own: they are written with their activity and read by queries.</summary>
internal static class RowTables
{
    public static void Require(TableInfo table, string message)
    {
        if (table.Name == "activityparty") throw Fault.NoSuchMethod(message, table.Name);
    }
}
