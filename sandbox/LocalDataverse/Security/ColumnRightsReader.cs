using LocalDataverse.Store;

namespace LocalDataverse.Security;

/// <summary>Reads what a user's column security profiles allow.</summary>
internal static class ColumnRightsReader
{
    private const long Allowed = 4;
    private static readonly (string Column, ColumnVerb Verb)[] Verbs = [("canread", ColumnVerb.Read), ("cancreate", ColumnVerb.Create), ("canupdate", ColumnVerb.Update)];

    public static ColumnRights Read(Metadata metadata, ISession session, IReadOnlyCollection<Guid> profiles)
    {
        var granted = new Dictionary<(string, string), ColumnVerb>();
        if (profiles.Count == 0) return new ColumnRights(granted);
        var query = new Select(new Source(0, metadata.Info("fieldpermission").Shape))
        {
            Outputs = [new ColumnOf(0, "entityname"), new ColumnOf(0, "attributelogicalname"), .. Verbs.Select(verb => new ColumnOf(0, verb.Column))],
            Where = new OneOf(new ColumnOf(0, "fieldsecurityprofileid"), [.. profiles.Select(profile => (object?)profile)]),
        };
        foreach (var row in session.Query(query))
        {
            var column = ((string)row[0]!, (string)row[1]!);
            granted[column] = granted.GetValueOrDefault(column) | Of(row);
        }
        return new ColumnRights(granted);
    }

    private static ColumnVerb Of(object?[] row)
    {
        var sum = ColumnVerb.None;
        for (var index = 0; index < Verbs.Length; index++)
        {
            if (row[index + 2] is Allowed) sum |= Verbs[index].Verb;
        }
        return sum;
    }
}
