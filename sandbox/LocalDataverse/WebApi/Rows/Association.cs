using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Rows;

/// <summary>Associate and Disassociate over a named relationship.</summary>
static class Association
{
    public static OrganizationRequest Request(string message, EntityReference row, string relationship, EntityReference related) => new(message)
    {
        ["Target"] = row,
        ["Relationship"] = new Relationship(relationship),
        ["RelatedEntities"] = new EntityReferenceCollection { related },
    };
}
