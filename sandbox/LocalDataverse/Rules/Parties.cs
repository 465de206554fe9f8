using Kam.SolutionModel;
using LocalDataverse.Execution;
using LocalDataverse.Faults;
using LocalDataverse.Rows;
using LocalDataverse.Schema;
using LocalDataverse.Store;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Rules;

/// <summary>
/// The parties of an activity: a row for each person in one of its lists, one for its owner and one for what it regards.
/// They have no messages of their own: a list that is written replaces the one that was.
/// </summary>
internal static class Parties
{
    public const string TableName = "activityparty";
    private const string ActivityColumn = "activityid";
    private const string PartyColumn = "partyid";
    private const string TypeColumn = "participationtypemask";

    /// <summary>Whether rows of the table can be parties.</summary>
    public static bool Includes(TableInfo table) => table.Name is "account" or "contact" or "systemuser";

    /// <summary>The lists that the request gives, and the parties that follow from the row.</summary>
    public static void Follow(Call call, RowDraft activity)
    {
        foreach (var (column, parties) in activity.Parties) Replace(call, activity, PartyTypes.Of(column), [.. parties.Entities.Select(party => PartyInput.Read(call, column, party))]);
        Mirror(call, activity, activity.Table.Find("regardingobjectid"), PartyTypes.Regarding);
        Mirror(call, activity, activity.Table.WellKnown.Owner, PartyTypes.Owner);
    }

    /// <summary>The parties of one list, in the order in which they were given.</summary>
    public static EntityCollection Read(Call call, EntityBuilder builder, Guid activity, ColumnInfo list)
    {
        var table = call.Metadata.Info(TableName);
        var rows = Ids(call, Is(ActivityColumn, activity), Is(TypeColumn, (long)PartyTypes.Of(list))).Select(id => call.Session.Read(table.Shape, id)!);
        return new EntityCollection([.. rows.Select(row => builder.Build(table, row, table.Columns))]) { EntityName = TableName };
    }

    public static void Delete(Call call, Guid activity) => Delete(call, Ids(call, Is(ActivityColumn, activity)));

    /// <summary>Who is no more keeps the name that the activity knows.</summary>
    public static void MarkDeleted(Call call, TableInfo table, Guid party) => Change(call, table, party, "ispartydeleted", 1L);

    public static void Rename(Call call, RowDraft party) => Change(call, party.Table, party.Id, "partyidname", party[party.Table.PrimaryName!]);

    /// <summary>Whose row is merged into another is that other in every activity that he took part in.</summary>
    public static void Merge(Call call, TableInfo table, Guid master, Guid subordinate)
    {
        if (table.PrimaryName is not { } name) return;
        var title = call.Session.Read(table.Shape, master)![name.Ordinal];
        foreach (var column in new[] { ("partyidname", title), (PartyColumn, (object?)master) }) Change(call, table, subordinate, column.Item1, column.Item2, table.Name);
    }

    private static void Mirror(Call call, RowDraft activity, ColumnInfo? column, int type)
    {
        if (column is null || !activity.IsChanged(column)) return;
        var named = activity.TargetOf(column);
        var party = activity[column] is Guid id && named is not null && Includes(call.Metadata.Info(named)) ? PartyInput.Of(call, new EntityReference(named, id)) : null;
        Replace(call, activity, type, party is null ? [] : [party]);
    }

    private static void Replace(Call call, RowDraft activity, int type, IReadOnlyList<PartyInput> parties)
    {
        Delete(call, Ids(call, Is(ActivityColumn, activity.Id), Is(TypeColumn, (long)type)));
        var table = call.Metadata.Info(TableName);
        foreach (var party in parties)
        {
            var draft = new RowDraft(table, Guid.CreateVersion7(), null);
            draft.Set(table.Column(ActivityColumn), activity.Id);
            draft.Set(table.Column(TypeColumn), (long)type);
            draft.Set(table.Column(PartyColumn), party.Id, party.Table);
            draft.Set(table.Column("partyidname"), party.Name);
            draft.Set(table.Column("addressused"), party.Address);
            draft.Set(table.Column("unresolvedpartyname"), party.UnresolvedName);
            draft.Set(table.Column("ispartydeleted"), 0L);
            draft.Set(table.WellKnown.Version, call.Organization.Versions.Next(call.Session));
            RowWriter.Insert(call, draft);
        }
    }

    private static void Change(Call call, TableInfo of, Guid party, string column, object? value, string? target = null)
    {
        var table = call.Metadata.Info(TableName);
        foreach (var id in Ids(call, Is(PartyColumn, party), Is(PartyColumn + ColumnInfo.TypeSuffix, of.Name)))
        {
            var draft = new RowDraft(table, id, call.Session.ReadForUpdate(table.Shape, id));
            draft.Set(table.Column(column), value, target);
            RowWriter.Update(call, draft);
        }
    }

    private static void Delete(Call call, List<Guid> ids) => ids.ForEach(id => RowWriter.Delete(call, call.Metadata.Info(TableName), id));

    private static List<Guid> Ids(Call call, params Expr[] conditions)
    {
        var table = call.Metadata.Info(TableName);
        var query = new Select(new Source(0, table.Shape)) { Outputs = [new ColumnOf(0, table.Id.Name)], Where = Expr.All(conditions), OrderBy = [new Order(new ColumnOf(0, "versionnumber"), false)] };
        return [.. call.Session.Query(query).Select(row => (Guid)row[0]!)];
    }

    private static Compare Is(string column, object value) => new(new ColumnOf(0, column), CompareWith.Equal, new Value(value));
}
