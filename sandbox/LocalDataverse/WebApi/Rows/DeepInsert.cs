using LocalDataverse.WebApi.Json;
using LocalDataverse.WebApi.Model;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Rows;

/// <summary>Requests in the order in which they must run; <see cref="Main"/> is the place of the outer row's Create.</summary>
sealed record InsertPlan(IReadOnlyList<OrganizationRequest> Requests, int Main);

/// <summary>A row with rows nested in it, as creates of one transaction: first those it points to, then itself, then those that point to it.</summary>
static class DeepInsert
{
    public static InsertPlan Plan(RowPayload payload, bool needsId = false)
    {
        var requests = new List<OrganizationRequest>();
        var row = payload.Row;
        if ((needsId || payload.Nested.Count > 0) && row.Id == Guid.Empty) row.Id = Guid.CreateVersion7();
        foreach (var (navigation, nested) in payload.Nested.Where(child => child.Navigation is ToOne).Select(child => (child.Navigation, child.Payload)))
        {
            requests.AddRange(Plan(nested, needsId: true).Requests);
            row[((ToOne)navigation).Column.LogicalName] = nested.Row.ToEntityReference();
        }
        var main = requests.Count;
        requests.Add(new OrganizationRequest("Create") { ["Target"] = row });
        foreach (var child in payload.Nested.Where(child => child.Navigation is not ToOne)) requests.AddRange(Behind(row, child));
        return new(requests, main);
    }

    static IEnumerable<OrganizationRequest> Behind(Entity row, NestedRow child)
    {
        if (child.Navigation is ToMany many) child.Payload.Row[many.Column] = row.ToEntityReference();
        foreach (var request in Plan(child.Payload, needsId: true).Requests) yield return request;
        if (child.Navigation is AcrossMany across) yield return Association.Request("Associate", row.ToEntityReference(), across.Relationship, child.Payload.Row.ToEntityReference());
    }
}
