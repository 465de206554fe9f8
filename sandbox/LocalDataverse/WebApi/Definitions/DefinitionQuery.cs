using LocalDataverse.WebApi.OData;

namespace LocalDataverse.WebApi.Definitions;

/// <summary>$filter and $top over definitions; what the platform does not do over metadata is refused.</summary>
static class DefinitionQuery
{
    public static IEnumerable<Definition> Apply(IEnumerable<Definition> definitions, QueryOptions options)
    {
        if (options.OrderBy.Count > 0) throw ApiError.NotSupported("$orderby over definitions");
        if (options is { FetchXml: not null } or { SavedQuery: not null } or { Apply: not null }) throw ApiError.NotSupported("This query option over definitions");
        var held = options.Filter is { } filter ? definitions.Where(definition => DefinitionFilter.Holds(filter, definition)) : definitions;
        return options.Top is { } top ? held.Take(top) : held;
    }
}
