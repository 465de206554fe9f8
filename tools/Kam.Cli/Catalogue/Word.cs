namespace Kam.Cli.Catalogue;

/// <summary>Members of the vocabulary as the file writes them: with a small first letter.</summary>
static class Word
{
    public static string Of<T>(T member) where T : struct, Enum
    {
        var name = member.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    public static IEnumerable<string> All<T>() where T : struct, Enum => Enum.GetValues<T>().Select(Of);

    /// <summary>The member that the word means; null when it means none.</summary>
    public static T? Read<T>(string? word) where T : struct, Enum
    {
        foreach (var member in Enum.GetValues<T>())
            if (Of(member) == word)
                return member;
        return null;
    }
}
