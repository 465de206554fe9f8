namespace Kam.SolutionModel;

/// <summary>Picks between X.xml and X_managed.xml: the twin for a managed package when there is one, else the plain file.</summary>
sealed class ManagedTwins(SourceFolder folder, bool managed)
{
    const string Suffix = "_managed.xml";

    public IEnumerable<string> In(string path)
    {
        var all = folder.In(path, ".xml").ToList();
        var plain = all.Where(file => !file.EndsWith(Suffix, StringComparison.Ordinal)).ToList();
        foreach (var unread in all.Where(file => file.EndsWith(Suffix, StringComparison.Ordinal) || all.Contains(Twin(file)))) folder.Content(unread);
        return managed ? plain.Select(file => folder.Has(Twin(file)) ? Twin(file) : file) : plain;
    }

    static string Twin(string file) => file[..^".xml".Length] + Suffix;
}
