using LocalDataverse.WebApi.Model;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Json;

/// <summary>The rows brought along for one expanded property, by the id of the row (or of the lookup's value) that they belong to.</summary>
sealed record Expansion(Navigation Navigation, RowShape Shape, bool ReferencesOnly, ILookup<Guid, Entity> Rows)
{
    public IEnumerable<Entity> Of(Entity row) => Navigation switch
    {
        ToOne single => row.GetAttributeValue<EntityReference>(single.Column.LogicalName) is { } reference ? Rows[reference.Id] : [],
        _ => Rows[row.Id],
    };
}
