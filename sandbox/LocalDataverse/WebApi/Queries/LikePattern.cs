namespace LocalDataverse.WebApi.Queries;

/// <summary>Keeps the wildcards of LIKE from acting inside a text that is meant literally.</summary>
static class LikePattern
{
    public static string Escape(string text) => text.Replace("[", "[[]").Replace("%", "[%]").Replace("_", "[_]");
}
