using Kam.SolutionModel;
using LocalDataverse.Rules;
using LocalDataverse.WebApi.Model;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Json;

/// <summary>
/// The parties of an activity come as nested rows with a participation type; the service knows them as lists, one a type.
/// What is given replaces all lists that the activity has: a list without a row in it becomes empty.
/// </summary>
static class PartyRows
{
    public static void Into(Entity activity, EntityType type, string property, IEnumerable<RowPayload> parties)
    {
        if (type.Name == "activitypointer") throw ApiError.NotSupported($"Writing '{property}' of an activity pointer");
        foreach (var list in type.Table.Columns.Where(column => column.Type == ColumnType.PartyList)) activity[list.LogicalName] = new EntityCollection { EntityName = Parties.TableName };
        foreach (var party in parties.Select(payload => payload.Row))
        {
            var mask = party.GetAttributeValue<OptionSetValue>("participationtypemask")?.Value ?? throw ApiError.Payload($"A party in '{property}' needs a participationtypemask.");
            // Who owns the activity and what it regards follow from the row itself.
            if (mask is PartyTypes.Owner or PartyTypes.Regarding) continue;
            if (PartyTypes.List(mask) is not { } list || !activity.Contains(list)) throw ApiError.Payload($"The participation type {mask} does not exist for '{type.Name}'.");
            ((EntityCollection)activity[list]).Entities.Add(party);
        }
    }
}
