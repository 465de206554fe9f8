namespace Kam.Dataverse;

/// <summary>Conditions of a query, safe for a URL.</summary>
public static class Filter
{
    /// <summary>So many ids make an address of about 16 KB, half of what the platform takes.</summary>
    public const int MostIds = 400;

    /// <summary>The rows whose column holds one of the ids; a lookup is named by its logical name.</summary>
    public static string In(string column, IEnumerable<Guid> ids) =>
        $"Microsoft.Dynamics.CRM.In(PropertyName='{column}',PropertyValues=[{string.Join(',', ids.Select(id => $"'{id}'"))}])";
}
