using LocalDataverse.Rows;

namespace LocalDataverse.Rules;

/// <summary>The full name of a person is the first and the last.</summary>
internal static class FullNames
{
    public static void Apply(RowDraft draft)
    {
        if (draft.Table.Name is not ("systemuser" or "contact")) return;
        var (first, last) = (draft.Table.Column("firstname"), draft.Table.Column("lastname"));
        if (!draft.IsTouched(first) && !draft.IsTouched(last)) return;
        var name = string.Join(' ', new[] { draft[first] as string, draft[last] as string }.Where(part => part is not null));
        draft.Set(draft.Table.Column("fullname"), name.Length == 0 ? null : name);
    }
}
